package org.pactwright.diagram.testing;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads XML strictly. */
public final class Xmls {

	private Xmls() {
	}

	/** Fails if a text is not well-formed. */
	public static Document parse(String text) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
			factory.setNamespaceAware(true);
			return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
		} catch (SAXException | IOException | ParserConfigurationException e) {
			throw new AssertionError("Not well-formed: " + e.getMessage() + "\n" + text, e);
		}
	}

	/** All elements of a name, in order; {@code *} for all. */
	public static List<Element> elements(Document document, String name) {
		NodeList nodes = document.getElementsByTagNameNS("*", name);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			elements.add((Element) nodes.item(i));
		}
		return elements;
	}
}
