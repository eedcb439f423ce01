package org.pactwright.aql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactwright.aql.syntax.Expr;
import org.pactwright.aql.syntax.Parser;
import org.pactwright.aql.syntax.Syntax;

/** How expressions are understood. */
class GrammarTest {

	private static String shape(String text) {
		Syntax syntax = Parser.parse(text);
		assertEquals(List.of(), syntax.problems());
		return Shape.of(syntax.expression());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '"', value = {
			// tighter operators first, all to the left
			"a + b * c; [a + [b * c]]", "a * b + c; [[a * b] + c]", "a - b - c; [[a - b] - c]",
			"a / b * c; [[a / b] * c]", "a + b < c - d; [[a + b] < [c - d]]", "a < b = c; [[a < b] = c]",
			"a = b and c <> d; [[a = b] and [c <> d]]", "a or b and c; [a or [b and c]]",
			"a xor b or c; [a xor [b or c]]", "a or b xor c; [[a or b] xor c]",
			"a implies b xor c; [a implies [b xor c]]", "a implies b implies c; [[a implies b] implies c]",
			"(a + b) * c; [[a + b] * c]",
			// not: tighter than any binary operator, looser than navigation
			"not a = b; [[not a] = b]", "not a.b; [not a.b]", "not a->isEmpty(); [not a->isEmpty()]",
			"not not a; [not [not a]]", "not a and b; [[not a] and b]", "a and not b; [a and [not b]]",
			"not -a; [not [- a]]",
			// unary minus: looser than navigation
			"-1.abs(); [- 1.abs()]", "- a * b; [[- a] * b]", "a - -b; [a - [- b]]", "2.5.round(); 2.5.round()",
			"1.e; 1.e", "a--b; [a - [- b]]",
			// all spellings of comparison
			"a == b; [a = b]", "a != b; [a <> b]", "a <= b; [a <= b]", "a >= b; [a >= b]", "a > b; [a > b]" })
	void operators_bind_as_they_should(String text, String expected) {
		assertEquals(expected, shape(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '"', value = { "self.a.b; self.a.b", "self.a(); self.a()",
			"self.a(b, 1); self.a(b, 1)", "self->a(); self->a()", "self.a->b(x | x.c); self.a->b(x|x.c)",
			"self->a(x : p::C | x); self->a(x:p::C|x)",
			"self->a(x : Sequence(String) | x); self->a(x:Sequence(String)|x)", "self.super:a(); self.super:a()",
			"(if a then b else c endif).d; [if a then b else c].d", "if a then b else c endif; [if a then b else c]",
			"if a then b else if c then d else e endif endif + f;" + "[[if a then b else [if c then d else e]] + f]",
			"let x = 1 in x + 2; [let x=1 in [x + 2]]", "let x : Integer = 1, y = 2 in x; [let x:Integer=1, y=2 in x]",
			"1 + let x = 2 in x + 3; [1 + [let x=2 in [x + 3]]]",
			"let x = 1 in let y = 2 in x; [let x=1 in [let y=2 in x]]", "Sequence{}; Sequence{}",
			"OrderedSet{1, a.b}; OrderedSet{1, a.b}", "Sequence{Sequence{1}}; Sequence{Sequence{1}}", "p::C; p::C",
			"p::E::L; p::E::L", "{p::C|q::D}; {p::C|q::D}", "{p::C}; {p::C}", "String; String",
			"Sequence(p::C); Sequence(p::C)", "OrderedSet(Sequence(Real)); OrderedSet(Sequence(Double))",
			"p::C.allInstances(); p::C.allInstances()", "true; true", "null; null", "3; 3", "3.25; 3.25", "a.if; a.if",
			"a.String.in; a.String.in", "a->not(); a->not()", "_if; if", "_a; _a",
			"p::_String; p::String", "_in::_not::_null; in::not::null", "{p::_in|p::_a}; {p::in|p::_a}",
			"a.super:_or(); a.super:or()",
			"\u00e5ngstr\u00f6m; \u00e5ngstr\u00f6m" })
	void every_form_of_the_grammar_is_understood(String text, String expected) {
		assertEquals(expected, shape(text));
	}

	@Test
	void escapes_in_texts_are_those_of_Java() {
		assertEquals("'a\tb\nc'd\\e\"f\u00e9\bg'", shape("'a\\tb\\nc\\'d\\\\e\\\"f\\u00e9\\bg'"));
		assertEquals("'A\0'", shape("'\\101\\0'"));
		assertEquals("'J\u00ffx'", shape("'\\x4a\\xFFx'"));
		assertEquals("'two\nlines'", shape("'two\nlines'"));
	}

	@Test
	void blanks_mean_nothing() {
		assertEquals(shape("self.a->b(x|x.c)+1"), shape(" self . a -> b (\n x\t| x . c ) + 1 \r\n"));
	}

	@Test
	void every_part_knows_where_it_stands() {
		Expr.Binary sum = (Expr.Binary) Parser.parse(" self.name + 'x'").expression();
		assertEquals("1-16 11", sum.start() + "-" + sum.end() + " " + sum.operatorStart());
		Expr.Feature name = (Expr.Feature) sum.left();
		assertEquals("1-10 6", name.start() + "-" + name.end() + " " + name.nameStart());
		Expr.Call call = (Expr.Call) Parser.parse("a->bc(d)").expression();
		assertEquals("0-8 3-5", call.start() + "-" + call.end() + " " + call.nameStart() + "-" + call.nameEnd());
		Expr.Let let = (Expr.Let) Parser.parse("let x = 1 in x").expression();
		assertEquals("4-9", let.bindings().get(0).start() + "-" + let.bindings().get(0).end());
	}
}
