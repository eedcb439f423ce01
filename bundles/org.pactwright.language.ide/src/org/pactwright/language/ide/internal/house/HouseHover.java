package org.pactwright.language.ide.internal.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pactwright.aql.spi.Service;
import org.pactwright.language.Names;
import org.pactwright.language.ide.Hover;
import org.pactwright.language.ide.HoverPart;
import org.pactwright.language.ide.Range;
import org.pactwright.language.ide.Token;
import org.pactwright.language.ide.TokenKind;
import org.pactwright.language.ide.internal.MetamodelDocumentation;
import org.pactwright.language.ide.internal.house.HouseText.Formula;
import org.pactwright.model.PactwrightPackage;
import org.pactwright.standards.Catalogue;

/** What a word in a file of house rules means. */
public final class HouseHover {

	private HouseHover() {
	}

	/** What there is to say about the word at an offset. */
	public static Optional<Hover> at(String text, int offset) {
		HouseText read = HouseText.of(text);
		Optional<Token> token = read.tokens().stream().filter(one -> one.offset() <= offset && offset < one.end())
				.findFirst();
		if (token.isEmpty()) {
			return Optional.empty();
		}
		Range range = new Range(token.get().offset(), token.get().length());
		Optional<Formula> formula = read.formulas().stream().filter(one -> one.range().covers(range)).findFirst();
		List<HoverPart> parts = formula.isPresent() ? inFormula(text, range, formula.get())
				: outside(range.of(text), token.get().kind(), read, offset, text);
		return parts.isEmpty() ? Optional.empty() : Optional.of(new Hover(range, parts));
	}

	private static List<HoverPart> outside(String word, TokenKind kind, HouseText read, int offset, String text) {
		List<HoverPart> parts = new ArrayList<>();
		switch (kind) {
			case STATEMENT, KEYWORD -> about(word, word.equals("aql:") ? "aql" : word, parts);
			case RULE_ID -> Catalogue.standard().find(word).ifPresent(rule -> {
				parts.add(new HoverPart.Heading(rule.title(), "rule " + rule.id() + ", " + rule.restsOn(), ""));
				parts.add(new HoverPart.Text(rule.explanation()));
			});
			case REFERENCE -> {
				if (PactwrightPackage.eINSTANCE.getEClassifier(word) instanceof EClass type) {
					parts.add(new HoverPart.Heading(type.getName(), Names.kind(type), type.getName()));
					text(MetamodelDocumentation.standard().of(type), parts);
				} else {
					HouseText.of(text.substring(0, offset)).type().map(type -> type.getEStructuralFeature(word))
							.ifPresent(feature -> feature(feature, parts));
				}
			}
			default -> {
				// texts and values speak for themselves
			}
		}
		return parts;
	}

	private static void about(String title, String word, List<HoverPart> parts) {
		if (!HouseWords.about(word).isEmpty()) {
			parts.add(new HoverPart.Heading(title, "word of house rules", ""));
			parts.add(new HoverPart.Text(HouseWords.about(word)));
		}
	}

	private static List<HoverPart> inFormula(String text, Range range, Formula formula) {
		List<HoverPart> parts = new ArrayList<>();
		String word = range.of(text);
		FormulaSite site = new FormulaSite(text.substring(formula.range().offset(), range.offset()), formula.type());
		site.classes().stream().map(type -> type.getEStructuralFeature(word)).filter(java.util.Objects::nonNull)
				.findFirst().ifPresent(feature -> feature(feature, parts));
		if (parts.isEmpty() && site.variables().containsKey(word)) {
			parts.add(new HoverPart.Heading(word, site.variables().get(word).text(), ""));
		}
		List<Service> services = FormulaSite.services(word);
		if (parts.isEmpty() && site.access() != FormulaSite.Access.NONE && !services.isEmpty()) {
			parts.add(new HoverPart.Heading(services.stream().map(FormulaSite::signature).distinct()
					.collect(Collectors.joining(", ")), "gives " + services.getFirst().result().getSimpleName(), ""));
		}
		return parts;
	}

	private static void feature(EStructuralFeature feature, List<HoverPart> parts) {
		parts.add(new HoverPart.Heading(feature.getName() + " : " + HouseWords.type(feature),
				"of " + Names.kind(feature.getEContainingClass()), ""));
		text(MetamodelDocumentation.standard().of(feature), parts);
	}

	private static void text(String text, List<HoverPart> parts) {
		if (!text.isBlank()) {
			parts.add(new HoverPart.Text(text));
		}
	}
}
