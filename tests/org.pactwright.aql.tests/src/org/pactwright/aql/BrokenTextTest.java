package org.pactwright.aql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwright.aql.syntax.Parser;
import org.pactwright.aql.syntax.Syntax;

/** What is said of broken text, and that there is always an expression. */
class BrokenTextTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '"', value = {
			"(self.name; Expected ')', found the end of the expression (at character 11)",
			"1 +; Expected an expression, found the end of the expression (at character 4)",
			"self.; Expected the name of a feature or service, found the end of the expression (at character 6)",
			"self..name; Expected the name of a feature or service, found '.' (at character 6)",
			"self->name; Expected '(' after the name of a service, found the end of the expression (at character 11)",
			"self.name self; Expected an operator or the end of the expression, found 'self' (at character 11)",
			"self.name); Expected an operator or the end of the expression, found ')' (at character 10)",
			"if true then 1; Expected 'else', found the end of the expression (at character 15)",
			"if true 1 else 2 endif; Expected 'then', found '1' (at character 9)",
			"let x = in x; Expected an expression, found 'in' (at character 9)",
			"let = 1 in 2; Expected the name of a variable, found '=' (at character 5)",
			"let x 1 in 2; Expected '=' after the variable, found '1' (at character 7)",
			"p::; Expected the name of a type in the package p, found the end of the expression (at character 4)",
			"Sequence{1, 2; Expected '}', found the end of the expression (at character 14)",
			"2147483648; The number is too large: the largest whole number is 2147483647 (at character 1)",
			"1e3; Expected an operator or the end of the expression, found 'e3' (at character 2)",
			"a # b; Unexpected character '#' (at character 3)",
			"Set{1}; Expected an operator or the end of the expression, found '{' (at character 4)",
			"a->b(x : | x); Expected a type, found '|' (at character 10)",
			"a and; Expected an expression, found the end of the expression (at character 6)" })
	void the_first_problem_says_what_was_expected_and_where(String text, String message) {
		assertEquals(message, first(text));
	}

	private static String first(String text) {
		return Parser.parse(text).problems().get(0).text();
	}

	@Test
	void the_first_problem_in_a_text_says_what_to_do() {
		assertEquals("The text that starts here is never closed; a ' is missing (at character 1)", first("'open"));
		assertEquals("'\\d' means nothing; for a backslash write '\\\\' (at character 3)", first("'a\\d'"));
		assertEquals("Unexpected character '\"'; texts stand in single quotes: 'like this' (at character 1)",
				first("\"dq\""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\n\t" })
	void nothing_at_all_is_an_error(String text) {
		assertEquals("Expected an expression, found the end of the expression",
				Parser.parse(text).problems().get(0).message());
	}

	@Test
	void the_parser_goes_on_after_an_error() {
		Syntax syntax = Parser.parse("self.name + + Sequence{1, , 3}->first( ) self.(x)");
		assertEquals(List.of(13, 27, 42, 47), syntax.problems().stream().map(p -> p.start() + 1).toList());
		assertEquals("[self.name + [? + Sequence{1, ?, 3}->first()]]",
				"[self.name + " + Shape.of(Parser.parse("+ Sequence{1, , 3}->first()").expression()) + "]");
	}

	@Test
	void one_mistake_gives_one_problem() {
		assertEquals(1, Parser.parse("((((a").problems().size());
		assertEquals(1, Parser.parse("if (a then b else c endif").problems().size());
	}

	@Test
	void what_is_there_of_a_broken_expression_is_kept() {
		assertEquals("self.a.", Shape.of(Parser.parse("self.a.").expression()));
		assertEquals("[if a then ? else ?]", Shape.of(Parser.parse("if a then").expression()));
		assertEquals("a->select(x|[x.b = ?])", Shape.of(Parser.parse("a->select(x | x.b = ").expression()));
	}

	@Test
	void only_open_brackets_can_be_told_from_other_mistakes() {
		assertTrue(Parser.parse("(self.name").unclosed());
		assertTrue(Parser.parse("(a.b(1) + (2").unclosed());
		assertTrue(Parser.parse("Sequence{1, 2").unclosed());
		assertFalse(Parser.parse("(self.").unclosed());
		assertFalse(Parser.parse("self").unclosed());
	}

	@Test
	void a_call_that_is_not_closed_is_no_mere_open_bracket() {
		for (String text : List.of("a.b(", "a.b(1", "a->b(x | x.c", "(a.b(1", "a.b((1", "a.b(Sequence{1",
				"Sequence{a.b(1")) {
			assertFalse(Parser.parse(text).correct(), text);
			assertFalse(Parser.parse(text).unclosed(), text);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "(", ")", "-", "not ", "a.", "a.b(", "Sequence{", "Sequence(", "if ", "let x = ", "{a::B|",
			"'", "\\", "a->b(x|", "1 + ", "a::", "->", "}", "|", ",", "if a then ", "\"", "a implies ", "(a)", "_" })
	void a_hundred_thousand_times_the_same_ends_well(String piece) {
		String text = piece.repeat(100_000 / piece.length());
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
			Harbour harbour = new Harbour();
			EvaluationResult result = harbour.engine().evaluate(text, EvaluationContext.of(harbour.port));
			harbour.engine().check(text, Map.of());
			assertTrue(result.failed(), () -> "No error for " + piece);
			assertTrue(result.diagnostics().size() <= 25, () -> result.diagnostics().size() + " for " + piece);
		});
	}

	@Test
	void a_megabyte_is_refused() {
		String text = "self.name + ".repeat(90_000) + "self.name";
		assertEquals("The expression is too long: 1080009 characters; at most 200000 are allowed",
				Parser.parse(text).problems().stream().map(Diagnostic::message).collect(Collectors.joining()));
	}

	@Test
	void the_deepest_nesting_that_is_allowed_can_be_evaluated_on_a_small_stack() throws InterruptedException {
		String lambdas = "Sequence{self}";
		for (int i = 0; i < Parser.MAX_DEPTH / 2 - 3; i++) {
			lambdas = "Sequence{self}->collect(x | " + lambdas + ")";
		}
		String text = lambdas;
		EvaluationResult[] results = new EvaluationResult[2];
		Thread thread = new Thread(null, () -> {
			Harbour harbour = new Harbour();
			results[0] = harbour.engine().evaluate(text, EvaluationContext.of(harbour.port));
			results[1] = harbour.engine().evaluate(
					"(".repeat(Parser.MAX_DEPTH - 1) + "1" + ")".repeat(Parser.MAX_DEPTH - 1),
					EvaluationContext.of(harbour.port));
		}, "small stack", 512 * 1024);
		thread.start();
		thread.join();
		assertEquals(List.of(), results[0].diagnostics());
		assertEquals(1, results[1].value());
	}

	@Test
	void long_chains_of_operators_are_no_nesting() {
		String text = "1" + " + 1".repeat(40_000);
		assertEquals(40_001, new Harbour().engine().evaluate(text, EvaluationContext.of(null)).value());
		String ors = "false" + " or false".repeat(20_000);
		assertEquals(false, new Harbour().engine().evaluate(ors, EvaluationContext.of(null)).value());
		assertTrue(new Harbour().engine().check(text, Map.of()).clean());
	}
}
