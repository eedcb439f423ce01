package org.pactwright.language.ide.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pactwright.language.Names;
import org.pactwright.language.Problem;
import org.pactwright.language.ide.Fact;
import org.pactwright.language.ide.Hover;
import org.pactwright.language.ide.HoverPart;
import org.pactwright.language.ide.Range;
import org.pactwright.language.ide.Snapshot;
import org.pactwright.language.ide.internal.grammar.Role;
import org.pactwright.language.ide.internal.index.Declaration;
import org.pactwright.language.ide.internal.index.FileIndex;
import org.pactwright.language.ide.internal.index.ProjectIndex;
import org.pactwright.language.ide.internal.index.Target;
import org.pactwright.language.ide.internal.text.Lines;
import org.pactwright.model.values.TimeSpan;
import org.pactwright.standards.Catalogue;
import org.pactwright.standards.Finding;
import org.pactwright.standards.RuleInfo;

/** Says what there is to say about a place in a text. */
public final class HoverMaker {

	private final ProjectIndex index;
	private final FileIndex file;
	private final MetamodelDocumentation documentation = MetamodelDocumentation.standard();

	public HoverMaker(ProjectIndex index, FileIndex file) {
		this.index = index;
		this.file = file;
	}

	/**
	 * What to say at an offset.
	 *
	 * @param snapshot the last analysis, perhaps of an earlier text
	 */
	public Optional<Hover> at(int offset, Optional<Snapshot> snapshot) {
		List<HoverPart> parts = new ArrayList<>();
		Optional<Range> range = snapshot.flatMap(each -> messages(each, offset, parts));
		OptionalInt token = file.tokenAt(offset);
		if (token.isPresent() && describe(token.getAsInt(), parts)) {
			range = Optional.of(file.range(token.getAsInt()));
		}
		return parts.isEmpty() ? Optional.empty() : range.map(each -> new Hover(each, parts));
	}

	private Optional<Range> messages(Snapshot snapshot, int offset, List<HoverPart> parts) {
		Shift shift = new Shift(snapshot.text(file.path()), file.text());
		Optional<Range> range = Optional.empty();
		for (Problem problem : snapshot.problems(file.path())) {
			Optional<Range> at = shift.carry(new Range(problem.place().offset(), problem.place().length()))
					.filter(each -> each.contains(offset));
			if (at.isPresent()) {
				parts.add(new HoverPart.Message(problem.severity(), problem.message(), "", false));
				range = at;
			}
		}
		for (Finding finding : snapshot.findings(file.path())) {
			Optional<Range> at = shift.carry(new Range(finding.place().offset(), finding.place().length()))
					.filter(each -> each.contains(offset));
			if (at.isPresent()) {
				parts.add(new HoverPart.Message(finding.severity(), finding.message(), finding.rule().id(),
						finding.accepted()));
				paragraph(finding.rule().explanation(), parts);
				range = at;
			}
		}
		return range;
	}

	private boolean describe(int token, List<HoverPart> parts) {
		Optional<Role> role = file.reading().role(token);
		if (role.isEmpty()) {
			return false;
		}
		int before = parts.size();
		switch (role.get().kind()) {
			case DECLARATION, REFERENCE -> Target.atToken(index, file, token)
					.ifPresent(target -> target.declarations().forEach(each -> element(each, parts)));
			case STATEMENT -> role.get().owner().ifPresent(type -> type(type, parts));
			case FEATURE -> role.get().feature().ifPresent(feature -> feature(feature, parts));
			case WORD -> word(token, role.get(), parts);
			case UNIT -> unit(file.lexemes().word(token), parts);
			case RULE -> Catalogue.standard().find(file.lexemes().word(token)).ifPresent(rule -> rule(rule, parts));
			default -> {
				// numbers, dates and texts speak for themselves
			}
		}
		return parts.size() > before;
	}

	private void element(Declaration element, List<HoverPart> parts) {
		parts.add(new HoverPart.Heading(element.title(), element.kind() + " " + element.qualifiedName(),
				element.type().getName()));
		FactFinder finder = new FactFinder(index, element.file());
		finder.description(element.statement()).ifPresent(text -> paragraph(text, parts));
		List<Fact> facts = finder.of(element.statement());
		if (!facts.isEmpty()) {
			parts.add(new HoverPart.Facts(facts));
		}
		int line = Lines.of(element.file().text()).lineOf(element.idRange().offset()) + 1;
		parts.add(new HoverPart.Defined(element.file().path().getFileName() + ":" + line, element.location()));
	}

	private void type(EClass type, List<HoverPart> parts) {
		parts.add(new HoverPart.Heading(Names.sentence(Names.kind(type)), "statement", type.getName()));
		paragraph(documentation.of(type), parts);
	}

	private void feature(EStructuralFeature feature, List<HoverPart> parts) {
		parts.add(new HoverPart.Heading(Phrases.label(feature), "of " + Names.kind(feature.getEContainingClass()), ""));
		paragraph(documentation.of(feature), parts);
	}

	private void word(int token, Role role, List<HoverPart> parts) {
		String word = file.lexemes().word(token);
		Optional<EEnum> words = role.words();
		words.map(each -> each.getEEnumLiteralByLiteral(word)).ifPresent(literal -> {
			parts.add(new HoverPart.Heading(Phrases.word(word),
					role.feature().map(Phrases::label).orElse("").toLowerCase(Locale.ROOT), ""));
			paragraph(documentation.of(literal), parts);
		});
	}

	private static void unit(String word, List<HoverPart> parts) {
		TimeSpan.Unit.of(word).ifPresent(
				unit -> parts.add(new HoverPart.Heading(unit.name().toLowerCase(Locale.ROOT), "unit of time", "")));
	}

	private static void rule(RuleInfo rule, List<HoverPart> parts) {
		parts.add(new HoverPart.Heading(rule.title(), "rule " + rule.id() + ", " + rule.restsOn(), ""));
		paragraph(rule.explanation(), parts);
		paragraph(rule.remedy(), parts);
	}

	private static void paragraph(String text, List<HoverPart> parts) {
		if (!text.isBlank()) {
			parts.add(new HoverPart.Text(text));
		}
	}
}
