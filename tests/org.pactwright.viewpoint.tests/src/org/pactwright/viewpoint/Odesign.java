package org.pactwright.viewpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes small specifications for tests. */
public final class Odesign {

	private Odesign() {
	}

	/** A group of the current version with this content. */
	public static String group(String content) {
		return group("15.4.0.202401051836", content);
	}

	/** A group of a version with this content. */
	public static String group(String version, String content) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
				xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
				xmlns:description="http://www.eclipse.org/sirius/description/1.1.0" \
				xmlns:d="http://www.eclipse.org/sirius/diagram/description/1.1.0" \
				xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0" \
				xmlns:filter="http://www.eclipse.org/sirius/diagram/description/filter/1.1.0" \
				xmlns:concern="http://www.eclipse.org/sirius/diagram/description/concern/1.1.0" \
				xmlns:validation="http://www.eclipse.org/sirius/description/validation/1.1.0" \
				xmlns:tool="http://www.eclipse.org/sirius/description/tool/1.1.0" \
				xmlns:dt="http://www.eclipse.org/sirius/diagram/description/tool/1.1.0" \
				xmlns:table="http://www.eclipse.org/sirius/table/description/1.1.0" \
				xmlns:tree="http://www.eclipse.org/sirius/tree/description/1.0.0" \
				name="g" version="%s">
				%s</description:Group>
				""".formatted(version, content);
	}

	/** A group with one viewpoint {@code V} and one diagram {@code D} of EPackages with this content. */
	public static String diagram(String content) {
		return group("""
				<ownedViewpoints name="V">
				<ownedRepresentations xsi:type="d:DiagramDescription" name="D" domainClass="ecore::EPackage">
				%s</ownedRepresentations>
				</ownedViewpoints>
				""".formatted(content));
	}

	/** The line on which the content of {@link #group(String)} begins. */
	public static int groupLine() {
		return 3;
	}

	/** The line on which the content of {@link #diagram(String)} begins. */
	public static int diagramLine() {
		return 5;
	}

	/** A fragment below the diagram of {@link #diagram(String)}. */
	public static String inDiagram(String rest) {
		return "//@ownedViewpoints[name='V']/@ownedRepresentations[name='D']" + rest;
	}

	/** Writes a file and returns it. */
	public static Path write(Path folder, String name, String text) {
		try {
			Path file = folder.resolve(name);
			Files.createDirectories(file.getParent());
			return Files.writeString(file, text);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Writes {@code test.odesign} and reads it with the standard options. */
	public static Specification read(Path folder, String text) {
		return new SpecificationReader().read(write(folder, "test.odesign", text));
	}
}
