package org.pactwright.viewpoint.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
import org.pactwright.viewpoint.Limits;
import org.pactwright.viewpoint.SpecificationProblem.Code;
import org.pactwright.viewpoint.SpecificationProblem.Severity;
import org.xml.sax.helpers.DefaultHandler;

/**
 * An {@code .odesign} file. Files of Viewpoint, the predecessor of Sirius, are read under their present names: its
 * namespaces, and optional layers, which are additional layers now.
 */
final class SpecificationResource extends SecureXmiResource {

	private static final String OLD_LAYERS = "optionalLayers";
	private static final String LAYERS = "additionalLayers";

	/** Empty until all objects are made. */
	private Optional<NameIndex> index = Optional.empty();

	SpecificationResource(URI uri, String name, Limits limits) {
		super(uri, name, limits);
	}

	@Override
	protected XMLHelper createXMLHelper() {
		return new XMIHelperImpl(this) {
			@Override
			public EClassifier getType(EFactory factory, String typeName) {
				EClassifier type = super.getType(factory, typeName);
				return type != null || factory == null ? type : ofSibling(factory.getEPackage(), typeName);
			}

			@Override
			public EObject createObject(EFactory factory, EClassifier type) {
				return super.createObject(type == null ? factory : type.getEPackage().getEFactoryInstance(), type);
			}
		};
	}

	/** A class of an old namespace whose classes are divided among two packages now; null if neither has it. */
	private static EClassifier ofSibling(EPackage ePackage, String typeName) {
		return SpecificationMetamodel.get().siblings(ePackage).stream().map(p -> p.getEClassifier(typeName))
				.filter(EClass.class::isInstance).findFirst().orElse(null);
	}

	@Override
	public EObject getEObject(String fragment) {
		return super.getEObject(fragment.contains("@" + OLD_LAYERS) ? fragment.replace("@" + OLD_LAYERS, "@" + LAYERS)
				: fragment);
	}

	@Override
	protected EObject getEObject(List<String> fragmentPath) {
		EObject current = null;
		for (int i = 0; i < fragmentPath.size() && (i == 0 || current != null); i++) {
			String segment = fragmentPath.get(i);
			if (i == 0) {
				current = getEObjectForURIFragmentRootSegment(segment);
			} else {
				EObject parent = current;
				current = index.flatMap(x -> x.find(parent, segment)).orElseGet(() -> step(parent, segment));
			}
		}
		return current;
	}

	/** The child that EMF finds for a segment of any form; null if there is none. */
	private static EObject step(EObject parent, String segment) {
		try {
			return ((InternalEObject) parent).eObjectForURIFragmentSegment(segment);
		} catch (IllegalArgumentException | IndexOutOfBoundsException e) {
			// The segment names a feature that the parent does not have: nothing is there.
			return null;
		}
	}

	@Override
	protected DefaultHandler handler(XMLHelper helper, Map<?, ?> options) {
		return new Handler(this, helper, options);
	}

	private static final class Handler extends ReportingHandler {

		private static final List<String> SEQUENCE = List.of("http://www.eclipse.org/sirius/diagram/sequence/",
				"http://www.obeo.fr/dsl/viewpoint/diagram/sequence/");
		private static final String PROPERTIES = "http://www.eclipse.org/sirius/properties/";

		private final SpecificationMetamodel metamodel = SpecificationMetamodel.get();

		Handler(SpecificationResource target, XMLHelper helper, Map<?, ?> options) {
			super(target, helper, options);
		}

		@Override
		protected void handleForwardReferences(boolean isEndDocument) {
			if (isEndDocument) {
				((SpecificationResource) target).index = Optional.of(new NameIndex());
			}
			super.handleForwardReferences(isEndDocument);
		}

		/** As EMF has it: null where there is no such package; never loads one from the file's schema locations. */
		@Override
		protected EPackage getPackageForURI(String namespace) {
			return namespace == null ? null
					: metamodel.find(namespace).orElseGet(() -> packageRegistry.getEPackage(namespace));
		}

		@Override
		protected EStructuralFeature getFeature(EObject object, String prefix, String name, boolean isElement) {
			return super.getFeature(object, prefix, OLD_LAYERS.equals(name) ? LAYERS : name, isElement);
		}

		@Override
		protected void unknownNamespace(String namespace, int number) {
			if (SEQUENCE.stream().anyMatch(namespace::startsWith)) {
				target.report(Severity.WARNING, Code.UNSUPPORTED,
						"Sequence diagrams are not supported; this is ignored.",
						"Use it in Sirius; the other diagrams of the file work here.", place(number, ""));
			} else if (namespace.startsWith(PROPERTIES)) {
				target.report(Severity.INFO, Code.UNSUPPORTED, "Descriptions of property pages are not used.",
						"Nothing to do: properties are shown in the general way.", place(number, ""));
			} else {
				super.unknownNamespace(namespace, number);
			}
		}
	}
}
