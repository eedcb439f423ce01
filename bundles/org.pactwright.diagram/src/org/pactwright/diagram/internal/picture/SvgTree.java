package org.pactwright.diagram.internal.picture;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
	private static final Pattern ENCODING =
			Pattern.compile("^(?:\u00ef\u00bb\u00bf)?<\\?xml[^>]*encoding\\s*=\\s*['\"]([A-Za-z0-9._-]+)['\"]");
	private static final int DEEPEST = 90;
	private static final int MOST = 20_000;

	/**
	 * Reads a file; elements that the filter does not let through are left out with all that is in them. Document types
	 * are not processed, so that no entity is expanded and nothing outside is read.
	 *
	 * @throws XMLStreamException if it is not XML, not SVG, too deep or too large
	 */
	static SvgTree read(byte[] bytes, Predicate<String> elements) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
		XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(decoded(bytes)));
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

	/** The text, in the encoding that it declares. Done here because parsers print damaged encodings on the console. */
	private static String decoded(byte[] bytes) throws XMLStreamException {
		String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
		Matcher declared = ENCODING.matcher(start);
		try {
			Charset charset = declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
			String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return text.startsWith("\ufeff") ? text.substring(1) : text;
		} catch (CharacterCodingException | IllegalArgumentException e) {
			throw new XMLStreamException("it is not text in the encoding that it declares, or in UTF-8", e);
		}
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
