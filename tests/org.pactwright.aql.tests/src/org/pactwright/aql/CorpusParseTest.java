package org.pactwright.aql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import javax.xml.parsers.SAXParserFactory;

import org.junit.jupiter.api.Test;
import org.pactwright.aql.syntax.Parser;
import org.pactwright.aql.syntax.Syntax;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Every expression in the reference specifications must parse, except those that are broken on purpose; a bracket still
 * open at the end is forgiven, as it is when a specification is used.
 */
class CorpusParseTest {
	private static final String PREFIX = "aql:";
	/** Written to see what Sirius makes of broken text: it refuses them. */
	private static final Set<String> BROKEN = Set.of("", "self.", "self.(", "self.name +", "preSource.(", "self.name)",
			"if true then 1", "let x = in x", "'open", "self..name", "self.name self", "1 2", "self->name",
			"self.people->name", "town::", "\"dq\"", "Set{1,2} = Set{2,1}", "Set{1,2}->union(Set{2,3})->size()",
			"Set{}->isEmpty()", "1.0E10", "1e3", "2147483648", "99999999999");

	@Test
	void every_expression_of_the_corpus_parses() throws Exception {
		Path sirius = SiriusFolder.required();
		Set<String> corpus = expressions(sirius.resolve("corpus"));
		assertTrue(corpus.size() > 150, () -> "Only " + corpus.size() + " expressions found");
		assertEquals(List.of(), failures(corpus));
	}

	@Test
	void every_expression_of_our_own_cases_parses() throws Exception {
		Set<String> own = expressions(SiriusFolder.required().resolve("own"));
		own.addAll(expressions(SiriusFolder.required().resolve("tools")));
		assertTrue(own.size() > 300, () -> "Only " + own.size() + " expressions found");
		assertEquals(List.of(), failures(own));
	}

	private static List<String> failures(Set<String> expressions) {
		List<String> failures = new ArrayList<>();
		for (String expression : expressions) {
			Syntax syntax = Parser.parse(expression);
			if (!syntax.correct() && !syntax.unclosed() && !BROKEN.contains(expression.strip())) {
				failures.add(expression + ": " + syntax.problems().get(0).text());
			}
		}
		return failures;
	}

	private static Set<String> expressions(Path folder) throws Exception {
		Set<String> found = new TreeSet<>();
		for (Path file : odesigns(folder)) {
			SAXParserFactory.newInstance().newSAXParser().parse(file.toFile(), new DefaultHandler() {
				@Override
				public void startElement(String uri, String local, String name, Attributes attributes) {
					for (int i = 0; i < attributes.getLength(); i++) {
						if (attributes.getValue(i).startsWith(PREFIX)) {
							found.add(attributes.getValue(i).substring(PREFIX.length()));
						}
					}
				}
			});
		}
		return found;
	}

	private static List<Path> odesigns(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(".odesign")).toList();
		}
	}
}
