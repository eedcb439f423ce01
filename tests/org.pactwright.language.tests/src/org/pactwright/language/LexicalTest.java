package org.pactwright.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwright.language.project.Project;
import org.pactwright.model.NamedElement;
import org.pactwright.model.PactwrightPackage;
import org.pactwright.model.VitalService;

/** Ids, texts, numbers, units, white space. */
class LexicalTest {

	@Test
	void everyKeywordMayBeAnIdBehindACaret() {
		IGrammarAccess grammar = PactLanguage.injector().getInstance(IGrammarAccess.class);
		for (String keyword : GrammarUtil.getAllKeywords(grammar.getGrammar())) {
			if (Character.isLetter(keyword.charAt(0))) {
				Project project = Sample.MODEL.project("organisation ^" + keyword + " private company at national\n"
						+ "service Heat provided by ^" + keyword);
				assertEquals("", Texts.problems(project), keyword);
				assertEquals(keyword, Names.id(heat(project).getProviders().getFirst()));
			}
		}
	}

	@Test
	void everyWordOfAnEnumerationMayBeAnIdUnlessItIsAKeyword() {
		IGrammarAccess grammar = PactLanguage.injector().getInstance(IGrammarAccess.class);
		Set<String> keywords = GrammarUtil.getAllKeywords(grammar.getGrammar());
		Set<String> words = new TreeSet<>();
		PactwrightPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance)
				.flatMap(type -> ((EEnum) type).getELiterals().stream()).map(EEnumLiteral::getLiteral)
				.filter(word -> !keywords.contains(word)).forEach(words::add);
		List<String> statements = new ArrayList<>();
		words.forEach(word -> statements.add("asset " + word));
		Project project = Sample.MODEL.project(String.join("\n", statements));
		assertEquals("", Texts.problems(project));
		words.forEach(word -> assertEquals(word, Names.id(project.find(word).orElseThrow())));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "_", "A1", "__x__", "Grid_2", "x1", "I2", "EIF", "h", "SEK" })
	void idsHaveLettersDigitsAndUnderscores(String id) {
		assertEquals(id, Names.id(Sample.MODEL.project("asset " + id).find(id).orElseThrow()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "\"plain\" | plain", "\"\" | ``", "\" \" | ` `",
			"\"\\\"\" | \"", "\"\\\\\" | \\", "\"a\\nb\" | `a\nb`", "\"a\\tb\" | `a\tb`", "\"\\\\n\" | \\n",
			"\"// no comment\" | // no comment", "\"/* nor this */\" | /* nor this */", "\"} {\" | } {",
			"\"Å 東京 🙂\" | Å 東京 🙂", "\"'single'\" | 'single'" })
	void textsMayHoldAnything(String text, String value) {
		Project project = Sample.MODEL.project("service Heat " + text);
		assertEquals("", Texts.problems(project));
		assertEquals(value == null ? "" : value, heat(project).getName());
	}

	@ParameterizedTest
	@CsvSource({ "3 h, 3 h", "3h, 3 h", "3.5 h, 3.5 h", "0 min, 0 min", "1 week, 1 week", "2 weeks, 2 weeks", "1 d, 1 d",
			"6 months, 6 months", "1 year, 1 year" })
	void lengthsOfTimeHaveUnits(String written, String read) {
		Project project = Sample.MODEL.project("service Heat tolerates " + written);
		assertEquals("", Texts.problems(project));
		assertEquals(read, heat(project).getMtpd().toString());
	}

	@ParameterizedTest
	@CsvSource({ "40 %, 40", "40%, 40", "0 %, 0", "100 %, 100", "99.99 %, 99.99" })
	void percentagesHaveASign(String written, String read) {
		Project project = Sample.MODEL.project("service Heat minimum " + written);
		assertEquals("", Texts.problems(project));
		assertEquals(read, heat(project).getMinimumLevel().toString());
	}

	@Test
	void aTabCountsAsOneColumn() {
		Sample.MODEL.reports("\t\tsrvice Heat", "2:3 «srvice» syntax: 'srvice' is not known in 'model'. Did you mean "
				+ "'service'? [service]\n");
	}

	@Test
	void aLetterOutsideTheBasicPlaneCountsAsTwoColumns() {
		Sample.MODEL.reports("asset A2 \"🙂\" criticality 9", "2:27 «9» value: A rating goes from 1 to 5, not 9. [5]\n");
	}

	@Test
	void commentsMayStandAtBothEndsOfAFile() {
		Sample.PACT.accepts("// first\n/* second */ model East { version \"1\" date 2026-11-01 profiles GOV } // last");
	}

	@Test
	void commentsDoNotNest() {
		Sample.MODEL.accepts("/* one /* still one */ service Heat");
	}

	@Test
	void aQualifiedIdMayHaveKeywordsInIt() {
		Project project = Sample.MODEL.project("partnership ^in lease contract at national { scope \"x\" journey "
				+ "engage_and_explore role ^by ser role Boss ser }\nwaive GOV-1 on ^in.^by \"x\" approved by ^in.Boss");
		assertEquals("", Texts.problems(project));
		NamedElement target = project.models().getFirst().getWaivers().getFirst().getTarget();
		assertEquals("in.by", Names.qualified(target));
	}

	private static VitalService heat(Project project) {
		return (VitalService) project.find("Heat").orElseThrow();
	}
}
