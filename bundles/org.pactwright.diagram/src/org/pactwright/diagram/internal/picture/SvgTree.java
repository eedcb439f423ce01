package org.pactwright.diagram.internal.picture;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of an SVG file.
 *
 * @param attributes by name; those of other namespaces than SVG's and XLink's are left out
 * @param content elements and texts (strings), in order
 */
record SvgTree(String name, Map<String, String> attributes, List<Object> content) {

	static final String SVG = "http://www.w3.org/2000/svg";
	private static final String XLINK = "http://www.w3.org/1999/xlink";
	private static final int DEEPEST = 100;
	private static final int MOST = 20_000;

	/**
	 * Reads a file; elements that the filter does not let through are left out with all that is in them. Document types
	 * are not processed, so that no entity is expanded and nothing outside is read.
	 *
	 * @throws XMLStreamException if it is not XML, not SVG, too deep or too large
	 */
	static SvgTree read(byte[] bytes, java.util.function.Predicate<String> elements) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
		XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
		Deque<SvgTree> open = new ArrayDeque<>();
		int count = 0;
		int skipped = 0;
		SvgTree root = null;
		while (reader.hasNext()) {
			switch (reader.next()) {
			case XMLStreamConstants.START_ELEMENT -> {
				if (++count > MOST || open.size() + skipped > DEEPEST) {
					throw new XMLStreamException("more than " + MOST + " elements, or nested too deeply");
				}
				boolean good = SVG.equals(reader.getNamespaceURI()) && elements.test(reader.getLocalName());
				if (skipped > 0 || !good) {
					if (open.isEmpty()) {
						throw new XMLStreamException("the first element is not svg");
					}
					skipped++;
					break;
				}
				SvgTree element = new SvgTree(reader.getLocalName(), attributes(reader), new ArrayList<>());
				if (open.isEmpty()) {
					root = element;
				} else {
					open.peek().content.add(element);
				}
				open.push(element);
			}
			case XMLStreamConstants.END_ELEMENT -> {
				if (skipped > 0) {
					skipped--;
				} else {
					open.pop();
				}
			}
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
				if (skipped == 0 && !open.isEmpty() && !reader.isWhiteSpace()) {
					open.peek().content.add(reader.getText());
				}
			}
			case XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("it uses an entity");
			default -> {
				// comments, processing instructions and document types are left out
			}
			}
		}
		if (root == null || !root.name.equals("svg")) {
			throw new XMLStreamException("the first element is not svg");
		}
		return root;
	}

	private static Map<String, String> attributes(XMLStreamReader reader) {
		Map<String, String> attributes = new LinkedHashMap<>();
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			String namespace = reader.getAttributeNamespace(i);
			if (namespace == null || namespace.isEmpty()) {
				attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
			} else if (namespace.equals(XLINK) && reader.getAttributeLocalName(i).equals("href")) {
				attributes.putIfAbsent("href", reader.getAttributeValue(i));
			}
		}
		return attributes;
	}
}
