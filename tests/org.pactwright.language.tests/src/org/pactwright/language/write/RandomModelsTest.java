package org.pactwright.language.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.pactwright.language.Dump;
import org.pactwright.language.Problem;
import org.pactwright.language.Texts;
import org.pactwright.language.format.PactFormatter;
import org.pactwright.language.project.Project;
import org.pactwright.language.project.SourceFile;
import org.pactwright.language.testsupport.RandomModel;
import org.pactwright.language.testsupport.RandomValues;
import org.pactwright.model.PactwrightPackage;

/**
 * What is written is read back the same: models of every class and feature with random, partly awkward values.
 * {@code -Dpactwright.random.models=2000} tries more than the usual 200, {@code -Dpactwright.random.seed=17} others.
 */
class RandomModelsTest {

	private static final int COUNT = Integer.getInteger("pactwright.random.models", 200);
	private static final long SEED = Long.getLong("pactwright.random.seed", 1);

	@Test
	void writtenModelsAreReadBackTheSame() {
		Set<String> unused = allFeaturesAndWords();
		for (long seed = SEED; seed < SEED + COUNT; seed++) {
			RandomModel model = new RandomModel(seed);
			try {
				roundTrip(model);
			} catch (AssertionError | RuntimeException e) {
				throw new AssertionError("With seed " + seed + ", " + model + ": " + e.getMessage(), e);
			}
			model.roots().values().forEach(root -> markUsed(root, unused));
		}
		assertEquals(Set.of(), unused, "features and words that no random model had");
	}

	private static void roundTrip(RandomModel model) {
		Map<String, String> texts = write(model.roots(), new StatementWriter(model.symbols()));
		Project project = project(texts);
		assertEquals("", errors(project));
		assertSame(model.roots(), project);

		Map<String, EObject> read = new LinkedHashMap<>();
		texts.keySet().forEach(name -> read.put(name, root(project, name)));
		assertEquals(texts, write(read, new StatementWriter(project.symbols())), "written again");

		texts.forEach((name, text) -> assertEquals(text, PactFormatter.format(text), "laid out"));
	}

	private static Map<String, String> write(Map<String, EObject> roots, StatementWriter writer) {
		Map<String, String> texts = new LinkedHashMap<>();
		roots.forEach((name, root) -> texts.put(name, writer.write(root) + "\n"));
		return texts;
	}

	private static Project project(Map<String, String> texts) {
		return Texts.project(texts.entrySet().stream().flatMap(file -> Stream.of(file.getKey(), file.getValue()))
				.toArray(String[]::new));
	}

	/** Random dates may well end before they begin. */
	private static String errors(Project project) {
		return project.problems().stream().filter(problem -> !problem.message().startsWith("This ends on"))
				.map(Problem::toString).collect(Collectors.joining("\n"));
	}

	/** Compares all files at once, so that references between them are compared by what they lead to. */
	private static void assertSame(Map<String, EObject> expected, Project project) {
		List<EObject> read = new ArrayList<>();
		expected.keySet().forEach(name -> read.add(root(project, name)));
		List<EObject> wanted = List.copyOf(expected.values());
		if (!EcoreUtil.equals(wanted, read)) {
			for (int i = 0; i < wanted.size(); i++) {
				assertEquals(Dump.of(wanted.get(i)), Dump.of(read.get(i)));
			}
			throw new AssertionError("the models differ, though they look the same");
		}
	}

	private static EObject root(Project project, String name) {
		SourceFile file = project.file(Texts.path(name)).orElseThrow();
		assertTrue(!file.resource().getContents().isEmpty(), name);
		return file.resource().getContents().getFirst();
	}

	/** {@code Role.kind}, {@code Role.kind chair} and so on, for all classes that there can be elements of. */
	private static Set<String> allFeaturesAndWords() {
		Set<String> all = new TreeSet<>();
		PactwrightPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> !type.isAbstract()).forEach(type -> type.getEAllStructuralFeatures().forEach(feature -> {
					all.add(name(type, feature));
					RandomValues.words(feature).forEach(word -> all.add(name(type, feature) + " " + word));
				}));
		return all;
	}

	private static void markUsed(EObject root, Set<String> unused) {
		for (TreeIterator<EObject> all = EcoreUtil.getAllContents(List.of(root)); all.hasNext();) {
			EObject object = all.next();
			for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
				String name = name(object.eClass(), feature);
				if (object.eIsSet(feature)) {
					unused.remove(name);
				}
				Object value = object.eGet(feature);
				for (Object each : value instanceof List<?> list ? list : Arrays.asList(value)) {
					if (each instanceof Enumerator word) {
						unused.remove(name + " " + word.getLiteral());
					}
				}
			}
		}
	}

	private static String name(EClass type, EStructuralFeature feature) {
		return type.getName() + "." + feature.getName();
	}
}
