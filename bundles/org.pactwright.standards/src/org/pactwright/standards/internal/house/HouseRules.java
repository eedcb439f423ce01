package org.pactwright.standards.internal.house;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.aql.Engine;
import org.pactwright.language.Place;
import org.pactwright.language.Problem;
import org.pactwright.language.Severity;
import org.pactwright.language.project.Project;
import org.pactwright.model.PactwrightPackage;
import org.pactwright.model.RulePack;
import org.pactwright.standards.Catalogue;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.ClauseInfo;
import org.pactwright.standards.ClauseRef;
import org.pactwright.standards.Rule;
import org.pactwright.standards.RuleInfo;
import org.pactwright.standards.StandardInfo;
import org.pactwright.standards.internal.house.HouseFile.Declared;
import org.pactwright.standards.internal.house.HouseFile.Switch;
import org.pactwright.standards.internal.house.HouseFile.Weight;

/**
 * What the {@code .rules} files of a project say: rules of its own, other weights for the rules that come with
 * Pactwright, packs that are switched. A file counts in the project folder and in every folder on the way from there to
 * a source file. What is wrong with a file is a problem at its place; the rest of it counts.
 */
public final class HouseRules {
	/** The ending of the files. */
	public static final String EXTENSION = ".rules";
	private static final int MOST_FILES = 100;
	private static final long LARGEST = 1024 * 1024;
	private static final String TOO_LARGE = "The file is larger than " + LARGEST / 1024 + " kB. Split it.";

	private final Catalogue catalogue;
	private final Map<Path, String> open;
	private final List<HouseRule> rules = new ArrayList<>();
	private final Map<String, RuleInfo> infos = new LinkedHashMap<>();
	private final Map<String, Severity> severities = new HashMap<>();
	private final Set<String> off = new HashSet<>();
	private final Map<RulePack, Boolean> packs = new EnumMap<>(RulePack.class);
	private final List<Problem> problems = new ArrayList<>();

	private HouseRules(Catalogue catalogue, Map<Path, String> open) {
		this.catalogue = catalogue;
		this.open = open;
	}

	/**
	 * Reads the files of a project.
	 *
	 * @param project whose folders are looked into; one that is not on disk has none
	 * @param catalogue the rules that can be changed
	 */
	public static HouseRules of(Project project, Catalogue catalogue) {
		return of(project, catalogue, Map.of());
	}

	/**
	 * The same, with texts that are not saved yet.
	 *
	 * @param open texts by absolute path that hide those on disk
	 */
	public static HouseRules of(Project project, Catalogue catalogue, Map<Path, String> open) {
		HouseRules house = new HouseRules(catalogue, open);
		Set<Path> folders = new TreeSet<>(Set.of(project.root()));
		project.files().forEach(file -> {
			for (Path folder = file.path().getParent(); folder != null && folder.startsWith(project.root())
					&& folders.add(folder); folder = folder.getParent()) {
				// all folders on the way
			}
		});
		Set<Path> files = new TreeSet<>();
		folders.stream().filter(Files::isDirectory).forEach(folder -> house.list(folder, files));
		files.stream().limit(MOST_FILES).forEach(house::read);
		if (files.size() > MOST_FILES) {
			house.problems.add(Problem.error(Problem.FILE, "The project has more than " + MOST_FILES
					+ " files of rules; those after the first " + MOST_FILES + " do not count. Join some of them.",
					Place.wholeFile(project.root())));
		}
		house.problems.sort(null);
		return house;
	}

	private void list(Path folder, Set<Path> files) {
		try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*" + EXTENSION)) {
			found.forEach(files::add);
		} catch (IOException | java.nio.file.DirectoryIteratorException e) {
			problems.add(Problem.error(Problem.FILE, "The folder cannot be read: " + e.getMessage()
					+ ". Check its permissions.", Place.wholeFile(folder)));
		}
	}

	private void read(Path file) {
		String unreadable;
		if (open.containsKey(file)) {
			if (open.get(file).length() > LARGEST) {
				problems.add(Problem.error(Problem.FILE, TOO_LARGE, Place.wholeFile(file)));
			} else {
				add(HouseParser.parse(file, open.get(file)));
			}
			return;
		}
		try {
			if (!Files.isRegularFile(file)) {
				unreadable = "This is no ordinary file. Remove it, or give it another name.";
			} else if (Files.size(file) > LARGEST) {
				unreadable = TOO_LARGE;
			} else {
				String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file)))
						.toString();
				add(HouseParser.parse(file, text.startsWith("\uFEFF") ? text.substring(1) : text));
				return;
			}
		} catch (CharacterCodingException e) {
			unreadable = "The text is not UTF-8. Save the file as UTF-8.";
		} catch (IOException e) {
			unreadable = "The file cannot be read: " + e.getMessage() + ". Check its permissions.";
		}
		problems.add(Problem.error(Problem.FILE, unreadable, Place.wholeFile(file)));
	}

	private void add(HouseFile file) {
		problems.addAll(file.problems());
		file.rules().forEach(this::add);
		file.severities().forEach(this::add);
		file.packs().forEach(this::add);
	}

	private void add(Declared declared) {
		if (catalogue.find(declared.id()).isPresent() || infos.containsKey(declared.id())) {
			problems.add(Problem.error(Problem.DUPLICATE, "There is a rule " + declared.id()
					+ " already. Choose another id.", declared.place()));
			return;
		}
		HouseRule rule = new HouseRule(declared, Holder.ENGINE);
		if (rule.verify(problems)) {
			rules.add(rule);
			infos.put(declared.id(), new RuleInfo(declared.id(), RulePack.GOV, "House rules", declared.clause(),
					!declared.clause().isEmpty(), severity(declared.severity()).orElse(Severity.WARNING),
					declared.title(), declared.title() + ".", "house rules", List.of(), "", declared.title(),
					"See the house rules of the project.",
					Map.of(RuleInfo.USUAL, "{" + HouseRule.SLOT + "}"), Optional.empty(), List.of(clause(declared)), true));
		}
	}

	/** For coverage: the clause of the house that the rule names, or the rule itself. */
	private static ClauseRef clause(Declared declared) {
		return new ClauseRef(RuleInfo.HOUSE, declared.clause().isBlank() ? declared.id() : declared.clause());
	}

	/**
	 * The rules of the house as a standard, for coverage.
	 *
	 * @return empty when there are none
	 */
	public Optional<StandardInfo> standard() {
		Map<ClauseRef, List<String>> clauses = new LinkedHashMap<>();
		infos.values().forEach(info -> clauses.computeIfAbsent(info.clauses().getFirst(), key -> new ArrayList<>())
				.add(info.title()));
		return infos.isEmpty() ? Optional.empty() : Optional.of(new StandardInfo(RuleInfo.HOUSE, "House rules",
				"What the project asks of itself, in its .rules files.", clauses.entrySet().stream()
						.map(each -> new ClauseInfo(each.getKey(), String.join("; ", each.getValue()), true,
								Optional.empty())).toList()));
	}

	private void add(Weight weight) {
		String id = weight.rule().text();
		if (catalogue.find(id).isEmpty()) {
			problems.add(Problem.error(Problem.REFERENCE, "There is no rule " + id + ". Check the id.",
					weight.scanner().place(weight.rule().offset(), id.length())));
		} else if (severities.containsKey(id) || !weight.severity().text().equals("off") && off.contains(id)
				|| weight.severity().text().equals("off") && !off.add(id)) {
			problems.add(Problem.error(Problem.DUPLICATE, "The severity of " + id + " is set twice. Remove one.",
					weight.scanner().place(weight.rule().offset(), id.length())));
		} else {
			severity(weight.severity().text()).ifPresent(one -> severities.put(id, one));
		}
	}

	private void add(Switch pack) {
		RulePack found = RulePack.get(pack.pack().text());
		Place place = pack.scanner().place(pack.pack().offset(), pack.pack().text().length());
		if (found == null) {
			problems.add(Problem.error(Problem.REFERENCE, "There is no pack " + pack.pack().text()
					+ ". Write one of the packs, such as GOV or NATO.", place));
		} else if (packs.put(found, pack.on()) != null) {
			problems.add(Problem.error(Problem.DUPLICATE, "The pack " + found.getLiteral()
					+ " is switched twice. Remove one.", place));
		}
	}

	/** Made when the first project has rules of its own. */
	private static final class Holder {
		static final Engine ENGINE = Engine.of(List.of(PactwrightPackage.eINSTANCE));
	}

	/** A severity by its word. */
	static Optional<Severity> severity(String word) {
		return java.util.Arrays.stream(Severity.values())
				.filter(one -> one.name().toLowerCase(Locale.ROOT).equals(word)).findFirst();
	}

	/** The rules of the house, after those that come with Pactwright without those that are off. */
	public List<Rule> rules(List<Rule> others) {
		if (off.isEmpty() && rules.isEmpty()) {
			return others;
		}
		List<Rule> all = new ArrayList<>(others.stream().filter(rule -> !off.contains(rule.id())).toList());
		all.addAll(rules);
		return all;
	}

	/** The catalogue with the weights and rules of the house. */
	public Catalogue catalogue() {
		if (infos.isEmpty() && severities.isEmpty()) {
			return catalogue;
		}
		List<RuleInfo> all = new ArrayList<>();
		catalogue.rules().forEach(rule -> all.add(severities.containsKey(rule.id())
				? rule.withSeverity(severities.get(rule.id())) : rule));
		all.addAll(infos.values());
		return new Catalogue(catalogue.packs(), all);
	}

	/** Whether a rule that comes with Pactwright is switched off. */
	public boolean isOff(RuleInfo rule) {
		return off.contains(rule.id());
	}

	/** Whether a rule looks at an element: rules of the house always, others as the house or the model wants it. */
	public boolean isOn(RuleInfo rule, EObject element, CheckContext context) {
		return rule.house() || pack(rule.pack()).orElseGet(() -> context.profileOn(rule.pack(), element));
	}

	/** Whether a pack is switched on or off for the whole project; empty where the models decide. */
	public Optional<Boolean> pack(RulePack pack) {
		return Optional.ofNullable(packs.get(pack));
	}

	/** What is wrong with the files, and what failed while the rules ran. */
	public List<Problem> problems() {
		List<Problem> all = new ArrayList<>(problems);
		rules.forEach(rule -> all.addAll(rule.problems()));
		return all;
	}
}
