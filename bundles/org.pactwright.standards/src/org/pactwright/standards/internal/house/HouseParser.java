package org.pactwright.standards.internal.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.pactwright.model.PactwrightPackage;
import org.pactwright.standards.internal.house.HouseFile.Condition;
import org.pactwright.standards.internal.house.HouseFile.Declared;
import org.pactwright.standards.internal.house.HouseFile.Switch;
import org.pactwright.standards.internal.house.HouseFile.Weight;
import org.pactwright.standards.internal.house.Scanner.Part;

/** Reads a {@code .rules} file; what it does not understand it reports and goes over. */
final class HouseParser {
	private static final int MOST_RULES = 1_000;
	private static final int MOST_PROBLEMS = 100;
	private static final String AQL = "aql:";
	private static final Set<String> PARTS = Set.of("when", "check", "message", "clause");
	private static final String ID = "[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9.]+)+";

	private final Scanner scanner;
	private final List<Declared> rules = new ArrayList<>();
	private final List<Weight> severities = new ArrayList<>();
	private final List<Switch> packs = new ArrayList<>();

	private HouseParser(Path file, String text) {
		scanner = new Scanner(file, text);
	}

	static HouseFile parse(Path file, String text) {
		HouseParser parser = new HouseParser(file, text);
		parser.read();
		return new HouseFile(parser.rules, parser.severities, parser.packs, parser.scanner.problems());
	}

	private void read() {
		while (scanner.more() && scanner.problems().size() < MOST_PROBLEMS) {
			int start = scanner.offset();
			Optional<Part> word = scanner.word();
			switch (word.map(Part::text).orElse("")) {
				case "rule" -> rule();
				case "severity" -> severity();
				case "pack" -> pack();
				default -> {
					scanner.problem("'rule', 'severity' or 'pack' is expected here.", start,
							word.map(part -> part.text().length()).orElse(1));
					scanner.recover(false);
				}
			}
		}
	}

	private Optional<Part> wanted(Optional<Part> part, String what) {
		if (part.isEmpty()) {
			scanner.more();
			scanner.problem(what + " is missing here.", scanner.offset(), 1);
		}
		return part;
	}

	private void severity() {
		Optional<Part> rule = wanted(scanner.word(), "The id of a rule");
		Optional<Part> word = rule.flatMap(found -> wanted(scanner.word(), "error, warning, info or off"));
		if (word.isEmpty()) {
			scanner.recover(false);
		} else if (HouseRules.severity(word.get().text()).isEmpty() && !word.get().text().equals("off")) {
			scanner.problem("'" + word.get().text() + "' is no severity. Write error, warning, info or off.",
					word.get().offset(), word.get().text().length());
		} else {
			severities.add(new Weight(rule.get(), word.get(), scanner));
		}
	}

	private void pack() {
		Optional<Part> name = wanted(scanner.word(), "The name of a pack");
		Optional<Part> word = name.flatMap(found -> wanted(scanner.word(), "on or off"));
		if (word.isEmpty()) {
			scanner.recover(false);
		} else if (!word.get().text().equals("on") && !word.get().text().equals("off")) {
			scanner.problem("Write on or off here.", word.get().offset(), word.get().text().length());
		} else {
			packs.add(new Switch(name.get(), word.get().text().equals("on"), scanner));
		}
	}

	private void rule() {
		Optional<Part> id = wanted(scanner.word(), "The id of the rule");
		if (id.isPresent() && !id.get().text().matches(ID)) {
			scanner.problem("'" + id.get().text() + "' is no id of a rule. Write letters and digits in two or more parts"
					+ " with a hyphen between them, such as HOUSE-quorum.", id.get().offset(), id.get().text().length());
			id = Optional.empty();
		}
		String title = scanner.string().map(Part::text).orElse("");
		Optional<EClass> type = Optional.empty();
		String severity = "warning";
		if (scanner.peek().equals("for")) {
			scanner.word();
			type = type();
		} else {
			wanted(Optional.empty(), "'for' with the type of element");
		}
		if (scanner.peek().equals("severity")) {
			scanner.word();
			Optional<Part> word = wanted(scanner.word(), "error, warning or info");
			severity = word.map(Part::text).orElse(severity);
			if (word.isPresent() && HouseRules.severity(severity).isEmpty()) {
				scanner.problem("'" + severity + "' is no severity. Write error, warning or info.", word.get().offset(),
						severity.length());
				severity = "warning";
			}
		}
		if (!scanner.takes("{")) {
			wanted(Optional.empty(), "'{' with what the rule checks");
			scanner.recover(false);
			return;
		}
		body(id, title, type, severity);
	}

	private Optional<EClass> type() {
		Optional<Part> word = wanted(scanner.word(), "The type of element");
		if (word.isEmpty()) {
			return Optional.empty();
		}
		if (PactwrightPackage.eINSTANCE.getEClassifier(word.get().text()) instanceof EClass type) {
			return Optional.of(type);
		}
		scanner.problem("There is no type '" + word.get().text() + "'. Write one of the metamodel, such as GovernanceBody.",
				word.get().offset(), word.get().text().length());
		return Optional.empty();
	}

	private void body(Optional<Part> id, String title, Optional<EClass> type, String severity) {
		List<Condition> conditions = new ArrayList<>();
		Part check = null;
		Part message = new Part("", scanner.offset());
		String clause = "";
		while (!scanner.takes("}")) {
			if (!scanner.more()) {
				wanted(Optional.empty(), "'}' at the end of the rule");
				break;
			}
			int start = scanner.offset();
			switch (scanner.word().map(Part::text).orElse("")) {
				case "when" -> condition(type).ifPresent(conditions::add);
				case "check" -> check = expression().orElse(check);
				case "message" -> message = wanted(scanner.string(), "The message in quotation marks").orElse(message);
				case "clause" -> clause = wanted(scanner.string(), "The clause in quotation marks").map(Part::text)
						.orElse(clause);
				default -> {
					scanner.problem("'when', 'check', 'message', 'clause' or '}' is expected here.", start, 1);
					scanner.recover(false);
				}
			}
			if (scanner.offset() == start) {
				scanner.skip();
			}
		}
		if (check == null) {
			id.ifPresent(part -> scanner.problem("Rule " + part.text() + " checks nothing. Add 'check aql:' with an"
					+ " expression that is true where all is well.", part.offset(), part.text().length()));
		} else if (id.isPresent() && type.isPresent() && rules.size() < MOST_RULES) {
			rules.add(new Declared(id.get().text(), title.isBlank() ? id.get().text() : title, type.get(), severity,
					conditions, check, message, clause, scanner.place(id.get().offset(), id.get().text().length()),
					scanner));
		}
	}

	private Optional<Part> expression() {
		if (scanner.takes(AQL)) {
			return Optional.of(scanner.lines(PARTS));
		}
		wanted(Optional.empty(), "'aql:' with an expression");
		scanner.recover(false);
		return Optional.empty();
	}

	private Optional<Condition> condition(Optional<EClass> type) {
		scanner.more();
		if (scanner.takes(AQL)) {
			return Optional.of(new Condition("", true, scanner.lines(PARTS)));
		}
		Optional<Part> feature = wanted(scanner.word(), "A feature, or 'aql:' with an expression");
		if (feature.isEmpty()) {
			return Optional.empty();
		}
		boolean equal = !scanner.takes("!=");
		if (equal && !scanner.takes("=")) {
			wanted(Optional.empty(), "'=' or '!='");
			return Optional.empty();
		}
		Optional<Part> value = wanted(scanner.string().or(scanner::word), "A value");
		if (type.isPresent() && type.get().getEStructuralFeature(feature.get().text()) == null) {
			scanner.problem("A " + type.get().getName() + " has no '" + feature.get().text() + "'.",
					feature.get().offset(), feature.get().text().length());
			return Optional.empty();
		}
		return value.map(found -> new Condition(feature.get().text(), equal, found));
	}
}
