package org.pactwright.releng.generate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** The Java code of the metamodel, by EMF's own generator. */
final class MetamodelCode {

	private static final String MODEL_PROJECT = "org.pactwright.model";

	private final Path ecore;
	private final Path genModelFile;

	MetamodelCode(Path ecore, Path genModelFile) {
		this.ecore = ecore;
		this.genModelFile = genModelFile;
	}

	/** Writes {@code org.pactwright.model/emf-gen} below the folder. */
	void write(Path folder) throws IOException {
		Path project = Files.createDirectories(folder.resolve(MODEL_PROJECT));
		EcorePlugin.getPlatformResourceMap().put(MODEL_PROJECT, URI.createFileURI(project.toString() + "/"));

		GenModel genModel = load();
		genModel.setCanGenerate(true);
		genModel.setValidateModel(true);
		Diagnostic validity = genModel.diagnose();
		if (validity.getSeverity() >= Diagnostic.ERROR) {
			throw new IOException("The metamodel cannot be generated: " + describe(validity));
		}

		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		Generator generator = new Generator();
		generator.setInput(genModel);
		Diagnostic outcome = generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
				new BasicMonitor());
		if (outcome.getSeverity() >= Diagnostic.WARNING) {
			throw new IOException("Generating the metamodel failed: " + describe(outcome));
		}
		removeEmptyHeaders(project);
	}

	/** Without a copyright text EMF starts each file with an empty comment, of which compilers complain. */
	private static void removeEmptyHeaders(Path project) throws IOException {
		String header = "/**\n */\n";
		List<Path> sources;
		try (Stream<Path> found = Files.walk(project)) {
			sources = found.filter(path -> path.toString().endsWith(".java")).toList();
		}
		for (Path source : sources) {
			String text = Files.readString(source).replace("\r\n", "\n");
			Files.writeString(source, text.startsWith(header) ? text.substring(header.length()) : text);
		}
	}

	/**
	 * Loads the generator model, and brings the file up to date where the metamodel has classes or features that it
	 * does not list yet (what "Reload" does in the Eclipse tools).
	 */
	private GenModel load() throws IOException {
		ResourceSet resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel",
				new XMIResourceFactoryImpl());
		GenModelPackage.eINSTANCE.eClass();
		resources.getResource(URI.createFileURI(ecore.toString()), true);
		Resource resource = resources.getResource(URI.createFileURI(genModelFile.toString()), true);
		EcoreUtil.resolveAll(resources);
		GenModel genModel = (GenModel) resource.getContents().getFirst();
		genModel.reconcile();
		ByteArrayOutputStream reconciled = new ByteArrayOutputStream();
		resource.save(reconciled, Map.of("LINE_WIDTH", 120));
		if (!Arrays.equals(reconciled.toByteArray(), Files.readAllBytes(genModelFile))) {
			Files.write(genModelFile, reconciled.toByteArray());
			System.out.println("  " + genModelFile.getFileName() + " now lists what the metamodel contains");
		}
		return genModel;
	}

	private static String describe(Diagnostic diagnostic) {
		StringBuilder text = new StringBuilder(diagnostic.getMessage());
		for (Diagnostic child : diagnostic.getChildren()) {
			text.append(System.lineSeparator()).append("  ").append(describe(child));
		}
		if (diagnostic.getException() != null) {
			StringWriter trace = new StringWriter();
			diagnostic.getException().printStackTrace(new PrintWriter(trace));
			text.append(System.lineSeparator()).append(trace);
		}
		return text.toString();
	}
}
