package org.pactwright.language.ide.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.common.util.URI;
import org.pactwright.model.PactwrightPackage;

/**
 * What the metamodel says about its own classes, features and words. The generated code has no documentation, so the
 * metamodel itself is read, once, at the first question; that takes some ten milliseconds.
 */
public final class MetamodelDocumentation {

	private static final String METAMODEL = "/model/pactwright.ecore";
	/** Where a fact comes from stands at the end and is for the makers of the metamodel. */
	private static final Pattern SOURCE = Pattern.compile("\\s*Source: .*$", Pattern.DOTALL);

	private static final class Holder {
		static final MetamodelDocumentation STANDARD = new MetamodelDocumentation();
	}

	private final Map<String, String> texts = new HashMap<>();

	private MetamodelDocumentation() {
		Resource resource = new EcoreResourceFactoryImpl().createResource(URI.createURI("pactwright.ecore"));
		new ResourceSetImpl().getResources().add(resource);
		try (InputStream in = PactwrightPackage.class.getResourceAsStream(METAMODEL)) {
			if (in == null) {
				throw new IOException(METAMODEL + " is missing from the bundle of the metamodel");
			}
			resource.load(in, Map.of());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext();) {
			EObject object = all.next();
			if (object instanceof ENamedElement element && !EcorePackage.Literals.EPACKAGE.isInstance(object)) {
				Optional.ofNullable(EcoreUtil.getDocumentation((EModelElement) element))
						.ifPresent(text -> texts.put(key(element), SOURCE.matcher(text).replaceFirst("")));
			}
		}
	}

	/** The documentation of Pactwright's metamodel. */
	public static MetamodelDocumentation standard() {
		return Holder.STANDARD;
	}

	/** What a class or an enumeration is; empty when nothing is said. */
	public String of(EClassifier type) {
		return texts.getOrDefault(key(type), "");
	}

	/** What a feature says; empty when nothing is said. */
	public String of(EStructuralFeature feature) {
		return texts.getOrDefault(key(feature), "");
	}

	/** What a word means; empty when nothing is said. */
	public String of(EEnumLiteral word) {
		return texts.getOrDefault(key(word), "");
	}

	private static String key(ENamedElement element) {
		return element.eContainer() instanceof EClassifier owner ? owner.getName() + "." + element.getName()
				: element.getName();
	}
}
