package org.pactwright.language.ide.internal.house;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pactwright.aql.spi.Lambda;
import org.pactwright.aql.spi.Service;
import org.pactwright.language.Names;
import org.pactwright.language.ide.Completion;
import org.pactwright.language.ide.CompletionKind;
import org.pactwright.language.ide.Range;
import org.pactwright.language.ide.internal.MetamodelDocumentation;
import org.pactwright.language.ide.internal.complete.Match;
import org.pactwright.language.ide.internal.house.FormulaSite.Access;
import org.pactwright.language.ide.internal.house.HouseText.Expected;
import org.pactwright.language.ide.internal.house.HouseText.Formula;
import org.pactwright.model.PactwrightPackage;
import org.pactwright.standards.Catalogue;

/** What can be written at a place in a file of house rules. */
public final class HouseProposals {

	private static final int MOST = 200;
	private static final String RULE = "rule HOUSE-name \"What is asked\" for GovernanceBody severity warning {\n"
			+ "\tcheck aql: self.\n\tmessage \"{name} \"\n}";

	private final MetamodelDocumentation documentation = MetamodelDocumentation.standard();
	private final List<Ranked> found = new ArrayList<>();
	private final String prefix;
	private final Range replace;

	private record Ranked(int rank, int order, Completion completion) {
	}

	private HouseProposals(String prefix, int start) {
		this.prefix = prefix;
		this.replace = new Range(start, prefix.length());
	}

	/** The proposals at an offset, best first. */
	public static List<Completion> at(String text, int offset) {
		int caret = Math.min(offset, text.length());
		int start = caret;
		while (start > 0 && isWord(text.charAt(start - 1))) {
			start--;
		}
		HouseText before = HouseText.of(text.substring(0, start));
		if (before.expected() == Expected.EXPRESSION || inside(before, start)) {
			// within an expression, dots and hyphens part names
			start = caret;
			while (start > 0 && Character.isJavaIdentifierPart(text.charAt(start - 1))) {
				start--;
			}
			before = HouseText.of(text.substring(0, start));
		}
		HouseProposals proposals = new HouseProposals(text.substring(start, caret), start);
		proposals.add(before, text.substring(0, start));
		return proposals.sorted();
	}

	private static boolean isWord(char c) {
		return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
	}

	private static boolean inside(HouseText before, int start) {
		return !before.formulas().isEmpty() && before.formulas().getLast().range().end() == start;
	}

	private List<Completion> sorted() {
		return found.stream().sorted(Comparator.comparingInt(Ranked::rank).thenComparingInt(Ranked::order)).limit(MOST)
				.map(Ranked::completion).toList();
	}

	private void propose(CompletionKind kind, String label, String insert, int caret, String detail, String about,
			String icon) {
		OptionalInt rank = Match.rank(prefix, label, detail);
		if (rank.isPresent()) {
			found.add(new Ranked(rank.getAsInt(), found.size(), new Completion(label, insert, replace, kind, detail, about,
					caret, List.of(), String.format("%04d", found.size()), icon)));
		}
	}

	private void word(CompletionKind kind, String word, String detail) {
		propose(kind, word, word, word.length(), detail, "", "");
	}

	private void keywords(String... words) {
		for (String word : words) {
			propose(CompletionKind.KEYWORD, word, word, word.length(), "", HouseWords.about(word), "");
		}
	}

	private void add(HouseText before, String text) {
		switch (before.expected()) {
			case STATEMENT -> {
				keywords("rule", "severity", "pack");
				propose(CompletionKind.TEMPLATE, "rule ... for ...", RULE, RULE.indexOf("self.") + 5, "a whole rule",
						HouseWords.about("rule"), "");
			}
			case NEW_ID -> word(CompletionKind.NEW_ID, "HOUSE-", "id of the rule");
			case TITLE, FOR -> keywords("for");
			case TYPE -> types();
			case SEVERITY_OR_BODY -> keywords("severity", "{");
			case SEVERITY -> severities();
			case BODY -> keywords("{");
			case RULE_ID -> Catalogue.standard().rules()
					.forEach(rule -> propose(CompletionKind.RULE, rule.id(), rule.id(), rule.id().length(), rule.title(),
							rule.explanation(), ""));
			case WEIGHT -> {
				severities();
				word(CompletionKind.VALUE, "off", "the rule is not asked");
			}
			case PACK -> Catalogue.standard().packs().forEach(
					pack -> word(CompletionKind.VALUE, pack.pack().getLiteral(), pack.title()));
			case SWITCH -> {
				word(CompletionKind.VALUE, "on", "for the whole project");
				word(CompletionKind.VALUE, "off", "for the whole project");
			}
			case PART -> keywords("when", "check", "message", "clause");
			case FEATURE_OR_AQL -> {
				before.type().ifPresent(type -> features(List.of(type)));
				aql();
			}
			case OPERATOR -> keywords("=", "!=");
			case VALUE -> values(before);
			case AQL -> aql();
			case EXPRESSION -> expression(before, text);
			case SLOT -> {
				word(CompletionKind.REFERENCE, "name", "what the element is called");
				before.type().ifPresent(type -> features(List.of(type)));
				aql();
			}
			case TEXT, NOTHING -> {
				// a text of its own
			}
		}
	}

	private void aql() {
		propose(CompletionKind.KEYWORD, "aql:", "aql: self.", 10, "an expression", HouseWords.about("aql"), "");
	}

	private void severities() {
		word(CompletionKind.VALUE, "error", "severity");
		word(CompletionKind.VALUE, "warning", "severity");
		word(CompletionKind.VALUE, "info", "severity");
	}

	private void types() {
		PactwrightPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.sorted(Comparator.comparing(EClass::getName)).forEach(type -> propose(CompletionKind.REFERENCE,
						type.getName(), type.getName(), type.getName().length(), Names.kind(type), documentation.of(type),
						type.getName()));
	}

	private void features(List<EClass> classes) {
		Set<EStructuralFeature> all = new LinkedHashSet<>();
		classes.forEach(type -> all.addAll(type.getEAllStructuralFeatures()));
		all.forEach(feature -> propose(CompletionKind.REFERENCE, feature.getName(), feature.getName(),
				feature.getName().length(), HouseWords.type(feature), documentation.of(feature),
				feature.getEType() instanceof EClass type ? type.getName() : ""));
	}

	private void values(HouseText before) {
		before.type().map(type -> type.getEStructuralFeature(before.feature())).map(EStructuralFeature::getEType)
				.filter(EEnum.class::isInstance).map(EEnum.class::cast).ifPresent(words -> words.getELiterals()
						.forEach(literal -> propose(CompletionKind.VALUE, literal.getLiteral(), literal.getLiteral(),
								literal.getLiteral().length(), Names.word(literal.getInstance()),
								documentation.of(literal), "")));
	}

	private void expression(HouseText before, String text) {
		Formula formula = before.formulas().getLast();
		String written = formula.range().of(text);
		FormulaSite site = new FormulaSite(written, formula.type());
		if (site.access() == Access.NONE) {
			site.variables().forEach((name, types) -> word(CompletionKind.REFERENCE, name, types.text()));
			keywords("not", "if", "let", "true", "false", "null");
			int line = written.lastIndexOf('\n');
			if (line >= 0 && written.substring(line).isBlank() && !written.isBlank()) {
				keywords("when", "check", "message", "clause");
			}
			return;
		}
		if (site.access() == Access.DOT) {
			features(site.classes());
		}
		for (Service service : site.services()) {
			boolean loop = service.arity() == 2 && service.parameters().get(1) == Lambda.class;
			String insert = service.name() + (loop ? "(x | )" : "()");
			int caret = insert.length() - (service.arity() > 1 ? 1 : 0);
			propose(CompletionKind.VALUE, FormulaSite.signature(service), insert, caret,
					service.result().getSimpleName(), "", "");
		}
	}
}
