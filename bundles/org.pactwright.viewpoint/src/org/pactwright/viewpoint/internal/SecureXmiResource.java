package org.pactwright.viewpoint.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.pactwright.viewpoint.Limits;
import org.pactwright.viewpoint.SourcePlace;
import org.pactwright.viewpoint.SpecificationProblem;
import org.pactwright.viewpoint.SpecificationProblem.Code;
import org.pactwright.viewpoint.SpecificationProblem.Severity;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * An XMI resource that survives bad input: every error becomes a problem with its place, everything else is loaded.
 * Document types and entities are refused before and by the parser.
 */
class SecureXmiResource extends XMIResourceImpl {

	private final String name;
	private final Limits limits;
	private final Set<SpecificationProblem> problems = new LinkedHashSet<>();
	private final Map<EObject, Integer> elements = new IdentityHashMap<>();
	private XmlOutline outline;

	/**
	 * @param name what to call the file in messages
	 */
	SecureXmiResource(URI uri, String name, Limits limits) {
		super(uri);
		this.name = name;
		this.limits = limits;
		getDefaultLoadOptions().put(OPTION_USE_DEPRECATED_METHODS, Boolean.FALSE);
		getDefaultLoadOptions().put(OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
	}

	/** What was wrong with the file, in the order in which it was met. */
	List<SpecificationProblem> problems() {
		return List.copyOf(problems);
	}

	void report(Severity severity, Code code, String message, String remedy, SourcePlace place) {
		problems.add(new SpecificationProblem(severity, code, message, remedy, place));
	}

	/** The place of an object, or of one of its attributes where the name is not empty. */
	SourcePlace place(EObject object, String attribute) {
		Integer number = elements.get(object);
		return number == null || outline == null ? SourcePlace.ofFile(name)
				: attribute.isEmpty() ? outline.element(number) : outline.attribute(number, attribute);
	}

	/** The place of a reference: the element that stands for its target, or the attribute. */
	SourcePlace place(EObject object, String reference, EObject target) {
		Integer number = elements.get(target);
		return number == null || outline == null ? place(object, reference) : outline.element(number);
	}

	/** The place of an element by its number, or of one of its attributes. */
	SourcePlace place(int number, String attribute) {
		return attribute.isEmpty() ? outline.element(number) : outline.attribute(number, attribute);
	}

	void madeFrom(EObject object, int number) {
		elements.put(object, number);
	}

	/** How many elements were made into objects. */
	int madeCount() {
		return elements.size();
	}

	@Override
	public void doLoad(InputStream in, Map<?, ?> options) throws IOException {
		String text;
		try {
			text = XmlText.decode(in.readAllBytes());
		} catch (CharacterCodingException e) {
			throw refusal(Code.SYNTAX, "The file is not text in the encoding that it declares (UTF-8 if none).",
					"Save it as UTF-8.");
		} catch (UnsupportedCharsetException e) {
			throw refusal(Code.SYNTAX, "The encoding " + e.getCharsetName() + " is unknown.",
					"Save the file as UTF-8.");
		}
		outline = new XmlOutline(name, text, limits);
		try {
			createXMLLoad(options).load(this, new InputSource(new StringReader(text)), options);
		} catch (Resource.IOWrappedException e) {
			report(e.getCause() == null ? e : e.getCause());
		} catch (RuntimeException e) {
			// What EMF makes of XMI that no tool writes, such as a text where an object belongs.
			report(e);
		}
	}

	private Refusal refusal(Code code, String message, String remedy) {
		return new Refusal(
				new SpecificationProblem(Severity.ERROR, code, message, remedy, SourcePlace.ofFile(name)));
	}

	private void report(Throwable cause) throws IOException {
		Throwable inner = cause instanceof SAXException sax && sax.getException() != null ? sax.getException() : cause;
		if (inner instanceof SAXParseException parse) {
			report(Severity.ERROR, Code.SYNTAX, "The XML is broken: " + sentence(parse.getMessage()),
					"Restore the file from its last good version, or mend it here.",
					new SourcePlace(name, Math.max(1, parse.getLineNumber()), Math.max(1, parse.getColumnNumber())));
		} else if (inner instanceof Refusal refusal) {
			throw refusal;
		} else {
			report(Severity.ERROR, Code.SYNTAX,
					"The XML cannot be read: " + sentence(String.valueOf(inner.getMessage())),
					"Restore the file from its last good version.", SourcePlace.ofFile(name));
		}
	}

	private static String sentence(String text) {
		String line = text.strip();
		return line.endsWith(".") ? line : line + ".";
	}

	@Override
	protected XMLLoad createXMLLoad() {
		return new XMILoadImpl(createXMLHelper()) {
			@Override
			protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
				return secureParser();
			}

			@Override
			protected DefaultHandler makeDefaultHandler() {
				return handler(this.helper, this.options);
			}

			@Override
			protected void handleErrors() {
				// The handler has reported them, with their places; what is sound stays loaded.
			}
		};
	}

	/** The handler that makes objects from the events of the parser. */
	protected DefaultHandler handler(XMLHelper helper, Map<?, ?> options) {
		return new ReportingHandler(this, helper, options);
	}

	private static SAXParser secureParser() throws ParserConfigurationException, SAXException {
		SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
		factory.setNamespaceAware(true);
		factory.setValidating(false);
		factory.setXIncludeAware(false);
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
		factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
		SAXParser parser = factory.newSAXParser();
		// The depth is limited by the options of reading; some platforms have a lower limit of their own.
		parser.setProperty("jdk.xml.maxElementDepth", "0");
		return parser;
	}

	/** All files that were read into a resource set, this one included. */
	static List<SecureXmiResource> in(ResourceSet set) {
		List<SecureXmiResource> result = new ArrayList<>();
		for (Resource resource : List.copyOf(set.getResources())) {
			if (resource instanceof SecureXmiResource secure) {
				result.add(secure);
			}
		}
		return result;
	}

	String name() {
		return name;
	}
}
