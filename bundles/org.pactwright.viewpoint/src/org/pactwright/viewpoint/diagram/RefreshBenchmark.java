package org.pactwright.viewpoint.diagram;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.pactwright.viewpoint.CompiledSpecification;
import org.pactwright.viewpoint.ModelReader;
import org.pactwright.viewpoint.ReadOptions;
import org.pactwright.viewpoint.SpecificationReader;
import org.pactwright.viewpoint.description.DiagramSpec;

/**
 * Measures how long it takes to make and to refresh diagrams of classes: each class a list of two attributes, with two
 * references as edges, of relations ({@code Rel}) or of elements ({@code Elem}). Prints medians in milliseconds of
 * processor time beside what Sirius Desktop 7.6.1 needs for diagrams of the same kind and size (measured on two cores,
 * JDK 25), so that other load counts little.
 */
public final class RefreshBenchmark {

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
	private static final int REPEATS = 15;
	private static final int RENAMES = 200;
	/** Classes on diagrams whose memory is measured together: of little nothing can be said. */
	private static final int CLASSES_FOR_MEMORY = 2_000;
	private static final String MAPPING = "//@ownedViewpoints[name='V']/@ownedRepresentations[name='%s']"
			+ "/@defaultLayer/@containerMappings[name='Class']";
	/** Of Sirius: create in a new process, create warm, refresh with nothing changed, refresh after one rename. */
	private static final Map<String, double[]> SIRIUS = Map.of("Rel 100", new double[] { 390, 31, 9, 7 }, "Rel 1000",
			new double[] { 1_070, 224, 46, 60 }, "Rel 5000", new double[] { 2_865, 972, 246, 252 }, "Elem 1000",
			new double[] { 1_131, 206, 67, 76 }, "Elem 5000", new double[] { 3_250, 1_043, 275, 292 });
	private static final int SIRIUS_BYTES = 1_700;

	private RefreshBenchmark() {
	}

	/**
	 * Measures and prints.
	 *
	 * @param classes numbers of classes, for example 100, 1,000 and 5,000
	 */
	public static void run(PrintStream out, int... classes) throws IOException {
		List<EPackage> models = new ArrayList<>();
		for (int size : classes) {
			models.add(model(size));
		}
		run(out, specification(), models);
	}

	/**
	 * As {@link #run(PrintStream, int...)}, with a specification and models that were made for Sirius.
	 *
	 * @param folder with {@code bench.odesign}, whose diagrams are called {@code Rel} and {@code Elem}, and models of
	 *        classes, {@code m100.ecore} and the like
	 * @throws IOException if they are not there or cannot be read
	 */
	public static void run(PrintStream out, Path folder) throws IOException {
		CompiledSpecification specification = CompiledSpecification
				.of(new SpecificationReader().read(folder.resolve("bench.odesign")));
		List<EPackage> models = new ArrayList<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter(f -> f.getFileName().toString().endsWith(".ecore")).toList()) {
				new ModelReader(ReadOptions.standard()).read(file, List.of(specification)).object("/")
						.filter(EPackage.class::isInstance).ifPresent(model -> models.add((EPackage) model));
			}
		}
		if (specification.diagrams().isEmpty() || models.isEmpty()) {
			throw new IOException(folder + " holds no bench.odesign with diagrams, or no .ecore model of classes");
		}
		models.sort(Comparator.comparingInt(model -> model.getEClassifiers().size()));
		run(out, specification, models);
	}

	private static void run(PrintStream out, CompiledSpecification specification, List<EPackage> models) {
		out.println("Diagrams of classes, ms of processor time (Sirius 7.6.1 in brackets, and how often its time is ours)");
		out.printf(Locale.ROOT, "%-10s %8s %18s %22s %22s %22s %10s %16s%n", "kind", "elements", "create, first",
				"create, warm", "nothing changed", "one rename", "one more", "bytes/element");
		Map<String, List<Row>> rows = new LinkedHashMap<>();
		for (EPackage model : models) {
			for (String kind : List.of("Rel", "Elem")) {
				rows.computeIfAbsent(kind, k -> new ArrayList<>())
						.add(measure(out, specification, kind, model, rows.isEmpty() || rows.get(kind).isEmpty()));
			}
		}
		rows.forEach((kind, all) -> {
			for (int i = 1; i < all.size(); i++) {
				Row a = all.get(i - 1);
				Row b = all.get(i);
				out.printf(Locale.ROOT, "time per element, %s, %,d against %,d: create x%.2f, nothing changed x%.2f; one rename:"
						+ " x%.2f of the time%n", kind, b.elements, a.elements, b.create / b.elements / (a.create / a.elements),
						b.nothing / b.elements / (a.nothing / a.elements), b.rename / a.rename);
			}
		});
	}

	/** What was measured of one diagram; medians in milliseconds. */
	private record Row(int elements, double create, double nothing, double rename) {
	}

	/** As {@link #run(PrintStream, int...)}, for 100, 1,000 and 5,000 classes or for the numbers given. */
	public static void main(String[] arguments) throws IOException {
		int[] sizes = arguments.length == 0 ? new int[] { 100, 1_000, 5_000 }
				: Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
		run(System.out, sizes);
	}

	/** Only the very first diagram can be compared with a new process of Sirius. */
	private static Row measure(PrintStream out, CompiledSpecification specification, String kind, EPackage model,
			boolean cold) {
		int size = model.getEClassifiers().size();
		ViewpointRuntime runtime = ViewpointRuntime.of(specification,
				RuntimeOptions.of(List.of(model.eResource())));
		DiagramSpec spec = specification.diagrams().stream().filter(d -> d.name().equals(kind)).findFirst()
				.orElseThrow();
		double[] creations = new double[REPEATS];
		for (int i = 0; i < REPEATS; i++) {
			creations[i] = time(() -> runtime.create(spec, model, ViewOptions.standard()));
		}
		double first = creations[0];
		long before = memory();
		List<LiveDiagram> several = new ArrayList<>();
		for (int i = 0; i < Math.max(1, CLASSES_FOR_MEMORY / size); i++) {
			several.add(runtime.create(spec, model, ViewOptions.standard()));
			several.getLast().watch();
			several.getLast().refresh();
		}
		LiveDiagram live = several.removeLast();
		int elements = live.diagram().elements().size();
		long bytes = (memory() - before) / elements / (several.size() + 1);
		several.forEach(LiveDiagram::close);
		double nothing = median(REPEATS, i -> { }, live);
		Random random = new Random(1);
		double rename = median(RENAMES, i -> model.getEClassifiers().get(random.nextInt(size)).setName(kind + "X" + i), live);
		double more = median(REPEATS, i -> model.getEClassifiers().add(random.nextInt(size), eClass("N" + i)), live);
		live.close();
		model.getEClassifiers().removeIf(added -> added.getName().startsWith("N"));
		double[] sirius = SIRIUS.getOrDefault(kind + " " + size, new double[] { 0, 0, 0, 0 });
		Arrays.sort(creations);
		out.printf(Locale.ROOT, "%-10s %8d %18s %22s %22s %22s %10.2f %16s%n", kind + " " + size, elements,
				both(first, cold ? sirius[0] : 0), both(creations[REPEATS / 2], sirius[1]), both(nothing, sirius[2]),
				both(rename, sirius[3]), more, bytes + " (" + SIRIUS_BYTES + ")");
		return new Row(elements, creations[REPEATS / 2], nothing, rename);
	}

	private static String both(double ours, double theirs) {
		return String.format(Locale.ROOT, "%.2f", ours)
				+ (theirs == 0 ? "" : String.format(Locale.ROOT, " (%.0f, x%.0f)", theirs, theirs / Math.max(ours, 0.01)));
	}

	private interface Edit {
		void make(int number);
	}

	private static double median(int repeats, Edit edit, LiveDiagram live) {
		double[] times = new double[repeats];
		for (int i = 0; i < repeats; i++) {
			edit.make(i);
			times[i] = time(live::refresh);
		}
		Arrays.sort(times);
		return times[repeats / 2];
	}

	private static double time(Runnable work) {
		long start = THREADS.getCurrentThreadCpuTime();
		work.run();
		return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
	}

	private static long memory() {
		Runtime runtime = Runtime.getRuntime();
		for (int i = 0; i < 4; i++) {
			runtime.gc();
		}
		return runtime.totalMemory() - runtime.freeMemory();
	}

	private static EPackage model(int size) {
		EPackage model = EcoreFactory.eINSTANCE.createEPackage();
		model.setName("p");
		Resource resource = new XMIResourceImpl(URI.createURI("bench:/model.ecore"));
		resource.getContents().add(model);
		for (int i = 0; i < size; i++) {
			model.getEClassifiers().add(eClass("C" + i));
		}
		for (int i = 0; i < size; i++) {
			EClass owner = (EClass) model.getEClassifiers().get(i);
			for (String name : List.of("a", "b")) {
				EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
				attribute.setName(name + i);
				attribute.setEType(EcorePackage.eINSTANCE.getEString());
				owner.getEStructuralFeatures().add(attribute);
			}
			for (int other : new int[] { (i * 11 + 1) % size, (i * 17 + 3) % size }) {
				EReference reference = EcoreFactory.eINSTANCE.createEReference();
				reference.setName("to" + other);
				reference.setEType((EClass) model.getEClassifiers().get(other));
				owner.getEStructuralFeatures().add(reference);
			}
		}
		return model;
	}

	private static EClass eClass(String name) {
		EClass result = EcoreFactory.eINSTANCE.createEClass();
		result.setName(name);
		return result;
	}

	private static CompiledSpecification specification() throws IOException {
		Path folder = Files.createTempDirectory("pactwright-bench");
		Path file = folder.resolve("bench.odesign");
		try {
			Files.writeString(file, text(), StandardCharsets.UTF_8);
			return CompiledSpecification.of(new SpecificationReader().read(file));
		} finally {
			Files.deleteIfExists(file);
			Files.deleteIfExists(folder);
		}
	}

	private static String text() {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
				xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
				xmlns:description="http://www.eclipse.org/sirius/description/1.1.0" \
				xmlns:d="http://www.eclipse.org/sirius/diagram/description/1.1.0" \
				xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0" \
				name="bench" version="15.4.0.202401051836">
				<ownedViewpoints name="V">%s%s</ownedViewpoints>
				</description:Group>
				""".formatted(diagram("Rel", "targetFinderExpression=\"aql:self.eReferences.eType\""), diagram("Elem",
				"useDomainElement=\"true\" domainClass=\"ecore::EReference\""
						+ " semanticCandidatesExpression=\"aql:self.eClassifiers->filter(ecore::EClass).eReferences\""
						+ " sourceFinderExpression=\"aql:self.eContainer()\" targetFinderExpression=\"aql:self.eType\""));
	}

	private static String diagram(String name, String edge) {
		String mapping = MAPPING.formatted(name);
		return """
				<ownedRepresentations xsi:type="d:DiagramDescription" name="%s" domainClass="ecore::EPackage">
				<defaultLayer name="Default">
				<containerMappings name="Class" domainClass="ecore::EClass" childrenPresentation="List" \
				semanticCandidatesExpression="aql:self.eClassifiers">
				<subNodeMappings name="Attribute" domainClass="ecore::EAttribute" \
				semanticCandidatesExpression="aql:self.eAttributes">
				<style xsi:type="style:SquareDescription" labelExpression="aql:self.name + ' : ' + self.eType.name"/>
				</subNodeMappings>
				<style xsi:type="style:FlatContainerStyleDescription" labelExpression="aql:self.name"/>
				</containerMappings>
				<edgeMappings name="Reference" sourceMapping="%s" targetMapping="%s" %s><style/></edgeMappings>
				</defaultLayer>
				</ownedRepresentations>
				""".formatted(name, mapping, mapping, edge);
	}
}
