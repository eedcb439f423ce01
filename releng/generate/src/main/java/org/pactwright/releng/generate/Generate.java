package org.pactwright.releng.generate;

import java.nio.file.Path;

/**
 * Writes the sources that are built and never committed: the Java code of the metamodel ({@code emf-gen}) and of the
 * language ({@code src-gen}), and the font of diagrams, which comes from a library. Each part is skipped when nothing that it depends on has changed since it last ran.
 */
public final class Generate {

	private Generate() {
	}

	/**
	 * @param arguments the root of the repository, and this module's build folder
	 */
	public static void main(String[] arguments) throws Exception {
		Path root = Path.of(arguments[0]).toAbsolutePath().normalize();
		Path build = Path.of(arguments[1]).toAbsolutePath().normalize();
		Path model = root.resolve("bundles/org.pactwright.model");
		Path language = root.resolve("bundles/org.pactwright.language");
		Path ecore = model.resolve("model/pactwright.ecore");
		Path genModel = model.resolve("model/pactwright.genmodel");
		Path grammar = language.resolve("src/org/pactwright/language/Pact.xtext");
		Path generator = root.resolve("releng/generate/src/main/java");
		Path dependencies = root.resolve("releng/generate/pom.xml");

		Step metamodel = new Step("metamodel", build).reads(ecore, genModel, generator, dependencies)
				.writes(model.resolve("emf-gen"));
		if (metamodel.isDue()) {
			new MetamodelCode(ecore, genModel).write(metamodel.workFolder());
			metamodel.done();
		}

		Step text = new Step("language", build).reads(grammar, ecore, genModel, generator, dependencies)
				.writes(language.resolve("src-gen"));
		if (text.isDue()) {
			new LanguageCode(grammar, ecore, genModel).write(text.workFolder());
			text.done();
		}

		Step font = new Step("font", build).reads(generator, dependencies)
				.writes(root.resolve("bundles/org.pactwright.diagram/src-gen"));
		if (font.isDue()) {
			DiagramFont.write(font.workFolder());
			font.done();
		}
	}
}
