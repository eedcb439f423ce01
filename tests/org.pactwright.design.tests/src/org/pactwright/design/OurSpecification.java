package org.pactwright.design;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

import org.pactwright.model.PactwrightPackage;
import org.pactwright.viewpoint.CompiledSpecification;
import org.pactwright.viewpoint.Metamodels;
import org.pactwright.viewpoint.ReadOptions;
import org.pactwright.viewpoint.Specification;
import org.pactwright.viewpoint.SpecificationReader;

/** The specification, read as everybody reads it. */
public final class OurSpecification {

	private OurSpecification() {
	}

	/** Knows our metamodel besides Ecore. */
	public static Metamodels metamodels() {
		return Metamodels.standard().or(uri -> uri.toString().equals(PactwrightPackage.eNS_URI)
				? Optional.of(PactwrightPackage.eINSTANCE)
				: Optional.empty());
	}

	public static Specification read() {
		try (InputStream in = Design.specification()) {
			return new SpecificationReader(ReadOptions.standard().withMetamodels(metamodels()))
					.read(Design.URI_OF_SPECIFICATION, in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	public static CompiledSpecification compiled() {
		return CompiledSpecification.of(read());
	}
}
