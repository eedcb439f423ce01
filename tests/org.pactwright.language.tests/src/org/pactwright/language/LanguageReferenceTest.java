package org.pactwright.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.junit.jupiter.api.Test;
import org.pactwright.model.PactwrightPackage;

/** The language reference of the documentation against the language itself. */
class LanguageReferenceTest {

	private final Set<String> written = Arrays.stream(reference().split("[^A-Za-z0-9_]+")).collect(Collectors.toSet());

	private static String reference() {
		try {
			return Files.readString(Path.of(System.getProperty("pactwright.root"), "docs", "language.md"));
		} catch (IOException e) {
			throw new IllegalStateException("docs/language.md cannot be read", e);
		}
	}

	@Test
	void everyKeywordIsExplained() {
		IGrammarAccess grammar = PactLanguage.injector().getInstance(IGrammarAccess.class);
		List<String> missing = GrammarUtil.getAllKeywords(grammar.getGrammar()).stream()
				.filter(keyword -> Character.isLetter(keyword.charAt(0)) && !written.contains(keyword)).sorted().toList();
		assertEquals(List.of(), missing);
	}

	@Test
	void everyWordOfEveryEnumerationIsListed() {
		List<String> missing = PactwrightPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance)
				.flatMap(type -> ((EEnum) type).getELiterals().stream()).map(EEnumLiteral::getLiteral)
				.filter(word -> !written.contains(word)).sorted().distinct().toList();
		assertEquals(List.of(), missing);
	}
}
