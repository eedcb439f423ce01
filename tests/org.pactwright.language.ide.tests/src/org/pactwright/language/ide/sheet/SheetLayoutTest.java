package org.pactwright.language.ide.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;
import org.pactwright.edit.ElementKey;
import org.pactwright.language.Names;
import org.pactwright.model.NamedElement;
import org.pactwright.model.PactwrightPackage;

/** Every property of every kind of element stands somewhere, and can be set. */
class SheetLayoutTest {

	private static Map<Path, String> samples() throws IOException {
		Map<Path, String> texts = new TreeMap<>();
		Path folder = Path.of(System.getProperty("pactwright.root", "../..")).resolve("samples/energy-supply");
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter(each -> each.toString().matches(".*\\.(pact|rmp)")).toList()) {
				texts.put(SheetBench.ROOT.resolve(file.getFileName()), Files.readString(file));
			}
		}
		return texts;
	}

	@Test
	void every_property_has_its_tab_its_documentation_and_a_name_of_its_own() {
		List<String> wrong = new ArrayList<>();
		for (Object classifier : PactwrightPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type && !type.isAbstract()) {
				check(type, wrong);
			}
		}
		assertEquals(List.of(), wrong);
	}

	private static void check(EClass type, List<String> wrong) {
		long features = type.getEAllStructuralFeatures().stream()
				.filter(each -> !(each instanceof EReference reference && reference.isContainment())).count();
		long letters = PactwrightPackage.Literals.RACI_TARGET.isSuperTypeOf(type) ? 4 : 0;
		List<SheetView.Tab> tabs = SheetBench.blank(type).tabs();
		Set<String> ids = new HashSet<>();
		Set<String> labels = new HashSet<>();
		for (SheetView.Tab tab : tabs) {
			for (SheetView.Entry entry : tab.entries()) {
				Field field = entry.field();
				String name = type.getName() + "." + field.id();
				if (!ids.add(field.id()) || !labels.add(field.label())) {
					wrong.add(name + " stands there twice");
				}
				if (tab.title().equals("More") || field.documentation().isBlank() || field.label().isBlank()) {
					wrong.add(name + ": " + tab.title() + ", " + field.label() + ", " + field.documentation());
				}
			}
		}
		if (ids.size() != features + letters) {
			wrong.add(type.getName() + " has " + ids);
		}
	}

	@Test
	void values_of_other_elements_are_written_and_read_again_in_a_sample() throws IOException {
		long seed = new Random().nextLong();
		System.out.println("seed " + seed);
		Random random = new Random(seed);
		try (SheetBench bench = SheetBench.of(samples())) {
			List<String> names = new ArrayList<>();
			bench.project().with(state -> state.project().all(NamedElement.class)
					.forEach(each -> names.add(Names.qualified(each))));
			bench.settled();
			int written = 0;
			for (int i = 0; i < 120; i++) {
				written += copy(bench, names.get(random.nextInt(names.size())), names.get(random.nextInt(names.size())),
						random) ? 1 : 0;
			}
			assertFalse(written < 5, "only " + written + " values could be written; seed " + seed);
		}
	}

	/** Gives an element a value of another. */
	private static boolean copy(SheetBench bench, String from, String to, Random random) {
		SheetView source = bench.select(from);
		List<SheetView.Entry> entries = source.tabs().stream().flatMap(tab -> tab.entries().stream())
				.filter(entry -> !entry.field().id().equals("id")).toList();
		SheetView target = bench.select(to);
		SheetView.Entry entry = entries.get(random.nextInt(entries.size()));
		Optional<SheetView.Entry> same = target.entry(entry.field().id())
				.filter(found -> found.field().equals(entry.field()) && !found.words().equals(entry.words()));
		if (same.isEmpty()) {
			return false;
		}
		List<ElementKey> before = target.elements();
		Optional<String> wrong = bench.set(entry.field().id(), entry.words().toArray(String[]::new));
		if (wrong.isEmpty()) {
			assertEquals(entry.words(), bench.words(entry.field().id()), entry.field().id() + " of " + to);
			assertEquals(before, bench.settled().elements());
		}
		return wrong.isEmpty();
	}
}
