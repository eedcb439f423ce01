package org.pactwright.language;

import org.junit.jupiter.api.Test;

/** What is said when braces are missing or too many: one message, which names the block. */
class BraceMessagesTest {

	@Test
	void aBraceThatIsMissingBeforeTheNextStatementNamesTheBlockAndItsLine() {
		Sample.PACT.reports("""
				model East "East" {
					version "1" date 2026-11-01 profiles GOV
					organisation Grid2 "East Grid" private company at national {
						industry "x"
					service Heat "Heat"
				}
				""", """
				5:2 «service» syntax: A } is missing before 'service': the block of organisation 'East Grid', \
				opened in line 3, is not closed.
				""");
	}

	@Test
	void aBraceThatIsMissingAtTheEndNamesTheModel() {
		Sample.PACT.reports("""
				model East "East Region" {
					version "1" date 2026-11-01 profiles GOV
					service Heat "Heat"
				""", """
				3:15 «"Heat"» syntax: A } is missing at the end: the block of model 'East Region', opened in line \
				1, is not closed.
				""");
	}

	@Test
	void aBlockWithoutATitleIsNamedByItsId() {
		Sample.PACT.reports("""
				model East {
					version "1" date 2026-11-01 profiles GOV
				""", """
				2:39 «GOV» syntax: A } is missing at the end: the block of model 'East', opened in line 1, is not \
				closed.
				""");
	}

	@Test
	void indentationShowsWhichBlockIsNotClosed() {
		Sample.PACT.reports("""
				model East "East" {
					version "1" date 2026-11-01 profiles GOV
					partnership Hub "Hub" lease contract at national {
						scope "x" journey engage_and_explore
						body B "Board" steering strategic by consensus in in_crisis {
							quorum 3
					}
					partnership Hub2 lease contract at national {
						scope "x" journey engage_and_explore
					}
				}
				""", """
				5:63 «{» syntax: A } is missing further down: the block of body 'Board', opened in line 5, is not \
				closed.
				""");
	}

	@Test
	void indentationShowsItAtTheEndOfTheFileToo() {
		Sample.PACT.reports("""
				model East "East" {
					version "1" date 2026-11-01 profiles GOV
					organisation Grid2 "East Grid" private company at national {
						industry "x"
				}
				""", """
				3:61 «{» syntax: A } is missing further down: the block of organisation 'East Grid', opened in \
				line 3, is not closed.
				""");
	}

	@Test
	void aStageHasNoTitleToBeNamedBy() {
		Sample.RMP.reports("""
				joint plan P {
					version "1" status draft
					stage knowledge {
						output agreements -> P
				""", """
				4:24 «P» syntax: A } is missing at the end: the block of stage, opened in line 3, is not closed.
				""");
	}

	@Test
	void aBraceTooManyIsTheOneThatStandsTooFarRight() {
		Sample.PACT.reports("""
				model East "East" {
					version "1" date 2026-11-01 profiles GOV
					organisation Grid2 private company at national {
						industry "x"
					}
					}
					service Heat
				}
				""", """
				6:2 «}» syntax: There is a } too many, or a { too few: the one in line 6 ends the model or plan, \
				but 'service' follows it.
				""");
	}

	@Test
	void aBraceTooManyInTheMiddle() {
		Sample.PACT.reports("""
				model East "East" {
					version "1" date 2026-11-01 profiles GOV
					partnership Hub lease contract at national {
						scope "x" journey engage_and_explore
						role Boss ser { about "x" } }
						role Clerk ser
						role Guard ser
					}
					service Heat
				}
				""", """
				5:31 «}» syntax: There is a } too many, or a { too few: the one in line 5 ends the block into \
				which 'role' belongs.
				""");
	}

	@Test
	void aBraceTooManyAtTheEnd() {
		Sample.PACT.reports("""
				model East { version "1" date 2026-11-01 profiles GOV }
				}
				""", """
				2:1 «}» syntax: There is a } too many, or a { too few: the one in line 1 ends the model or plan.
				""");
	}

	@Test
	void aStatementBehindTheEndOfTheModel() {
		Sample.PACT.reports("""
				model East { version "1" date 2026-11-01 profiles GOV }
				service Heat
				""", """
				2:1 «service» syntax: 'service' stands behind the } in line 1 that ends the model or plan. Move it \
				before that }.
				""");
	}

	@Test
	void aSecondModelInOneFile() {
		Sample.PACT.reports("""
				model East { version "1" date 2026-11-01 profiles GOV }
				model West { version "1" date 2026-11-01 profiles GOV }
				""", """
				2:1 «model» syntax: A file holds one model or one plan. Move this one to a file of its own.
				""");
	}

	@Test
	void aModelWithoutItsOpeningBrace() {
		Sample.PACT.reports("""
				model East "East" version "1" date 2026-11-01 profiles GOV
					service Heat
				}
				""", """
				1:12 «"East"» syntax: '{' is missing after "East".
				""");
	}

	@Test
	void anOpeningBraceTooMany() {
		Sample.MODEL.reports("""
				organisation Grid2 private company at national {
					industry "x"
				} {
					about "y"
				}
				""", """
				4:3 «{» syntax: A block has a keyword before its {, which is missing here, or this { is one too \
				many.
				""");
	}

	@Test
	void aBlockOfAStatementThatHasNone() {
		Sample.PARTNERSHIP.reports("""
				member Grid lead committed { since 2025-01-01 }
				""", """
				2:28 «{» syntax: 'member' has no block: write its parts without braces.
				""");
	}
}
