package org.pactwright.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** A page of a package, read by a strict XML parser. */
public final class Page {

	private static final Set<String> BLOCKS = Set.of("td", "th", "dt", "dd", "li", "br", "p", "div");

	private final Document document;

	private Page(Document document) {
		this.document = document;
	}

	/** Reads a page; a page that is not well-formed fails the test. */
	public static Page read(Path file) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
			DocumentBuilder builder = factory.newDocumentBuilder();
			builder.setErrorHandler(new DefaultHandler());
			return new Page(builder.parse(file.toFile()));
		} catch (SAXParseException broken) {
			throw new AssertionError(file.getFileName() + ":" + broken.getLineNumber() + ":" + broken.getColumnNumber()
					+ " is not well-formed: " + broken.getMessage(), broken);
		} catch (SAXException | IOException | ParserConfigurationException unreadable) {
			throw new AssertionError(file + " cannot be read", unreadable);
		}
	}

	/** All elements of a name in document order; {@code *} for all. */
	public List<Element> all(String name) {
		return elements(document.getElementsByTagName(name)).toList();
	}

	/** The element with an id. */
	public Optional<Element> byId(String id) {
		return all("*").stream().filter(each -> each.getAttribute("id").equals(id)).findFirst();
	}

	/** The text of the element with an id, white space folded. */
	public String text(String id) {
		return byId(id).map(Page::text).orElseThrow(() -> new AssertionError("There is no #" + id));
	}

	/** The values of an attribute wherever it occurs. */
	public List<String> attributes(String name) {
		return all("*").stream().filter(each -> each.hasAttribute(name)).map(each -> each.getAttribute(name)).toList();
	}

	/** The text of an element as one reads it: cells, lines and blocks apart, white space folded. */
	public static String text(Element element) {
		StringBuilder text = new StringBuilder();
		append(element, text);
		return text.toString().strip().replaceAll("\\s+", " ");
	}

	private static void append(Node node, StringBuilder text) {
		if (node instanceof Text part) {
			text.append(part.getData());
		}
		boolean apart = BLOCKS.contains(node.getNodeName());
		text.append(apart ? " " : "");
		for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			append(child, text);
		}
		text.append(apart ? " " : "");
	}

	/** The elements below another one. */
	public static List<Element> below(Element element, String name, Predicate<Element> wanted) {
		return new ArrayList<>(elements(element.getElementsByTagName(name)).filter(wanted).toList());
	}

	private static Stream<Element> elements(NodeList nodes) {
		return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1).map(nodes::item).map(Element.class::cast);
	}
}
