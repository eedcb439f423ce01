package org.pactwright.viewpoint.internal;

import java.util.HashMap;
import java.util.Map;

import javax.xml.XMLConstants;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.pactwright.viewpoint.SourcePlace;
import org.pactwright.viewpoint.SpecificationProblem.Code;
import org.pactwright.viewpoint.SpecificationProblem.Severity;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Makes objects of XML, remembers the element of each, and turns errors into problems with places. */
class ReportingHandler extends SAXXMIHandler {

	protected final SecureXmiResource target;
	/** Which element the parser's positions (line and column behind a start tag) belong to. */
	private final Map<Long, Integer> elementAt = new HashMap<>();
	private int current = -1;
	/** The {@code xsi:type} of the current element; empty if it has none. */
	private String currentType = "";
	/** The namespace of the element that was opened last; empty without one. */
	private String currentNamespace = "";

	ReportingHandler(SecureXmiResource target, XMLHelper helper, Map<?, ?> options) {
		super(target, helper, options);
		this.target = target;
	}

	@Override
	public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
		current++;
		elementAt.put(position(getLineNumber(), getColumnNumber()), current);
		String type = attributes.getValue(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "type");
		currentType = type == null ? "" : type;
		currentNamespace = String.valueOf(uri);
		super.startElement(uri, localName, name, attributes);
	}

	private static long position(int line, int column) {
		return (long) line << 32 | column & 0xFFFFFFFFL;
	}

	@Override
	protected void processObject(EObject object) {
		if (object != null) {
			target.madeFrom(object, current);
		}
		super.processObject(object);
	}

	@Override
	public void error(XMIException e) {
		int number = elementAt.getOrDefault(position(e.getLine(), e.getColumn()), current);
		report(e, number);
		super.error(e);
	}

	private void report(XMIException e, int number) {
		if (e instanceof FeatureNotFoundException feature) {
			String name = feature.getName();
			String owner = feature.getObject() == null ? "An object" : "A " + feature.getObject().eClass().getName();
			unknown(owner + " has no feature " + name + "; it is ignored.", place(number, name));
		} else if (e instanceof ClassNotFoundException missing && missing.getFactory() != null) {
			unknown("There is no class " + missing.getName() + " in " + missing.getFactory().getEPackage().getNsURI()
					+ "; the element is ignored.", place(number, ""));
		} else if (e instanceof ClassNotFoundException) {
			unknownNamespace(namespaceOfType(), number);
		} else if (e instanceof PackageNotFoundException missing) {
			unknownNamespace(String.valueOf(missing.uri()), number);
		} else if (e instanceof IllegalValueException value) {
			String feature = value.getFeature() == null ? "" : value.getFeature().getName();
			target.report(Severity.ERROR, Code.VALUE,
					written(value.getValue()) + " is no value of " + feature + "; it is ignored.",
					"Write a value that the attribute can have.", place(number, feature));
		} else if (e instanceof UnresolvedReferenceException reference) {
			target.report(Severity.ERROR, Code.REFERENCE, "There is nothing at " + reference.getReference() + ".",
					"Correct the reference, or restore what it named.", place(number, ""));
		} else {
			target.report(Severity.ERROR, Code.SYNTAX, "The element cannot be read: " + e.getMessage(),
					"Correct it, or delete it.", place(number, ""));
		}
	}

	private static String written(Object value) {
		return value instanceof EObject object ? "An element of the class " + object.eClass().getName()
				: "'" + value + "'";
	}

	private String namespaceOfType() {
		if (currentType.isEmpty()) {
			return currentNamespace;
		}
		int colon = currentType.indexOf(':');
		return String.valueOf(helper.getNamespaceURI(colon < 0 ? "" : currentType.substring(0, colon)));
	}

	private void unknown(String message, SourcePlace place) {
		target.report(Severity.WARNING, Code.UNKNOWN, message,
				"Correct the name; if a newer version of the format has it, ours does without.", place);
	}

	/** Reports an element of a namespace that no registered package has. */
	protected void unknownNamespace(String namespace, int number) {
		unknown((namespace.isEmpty() || "null".equals(namespace) ? "The element has no namespace"
				: "The namespace " + namespace + " is unknown") + "; it is ignored.", place(number, ""));
	}

	protected SourcePlace place(int number, String attribute) {
		return target.place(number, attribute);
	}
}
