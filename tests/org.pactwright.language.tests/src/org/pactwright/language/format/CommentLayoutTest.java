package org.pactwright.language.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pactwright.language.format.PactFormatterTest.formats;

import org.junit.jupiter.api.Test;

/** Comments stay with what they belong to. */
class CommentLayoutTest {

	@Test
	void aCommentBeforeAStatementIsIndentedLikeIt() {
		formats("""
				// the model
				model East {
				      // heat
				/* and
				   more of it */
				service Heat
				}
				""", """
				// the model
				model East {
					// heat
					/* and
				   more of it */
					service Heat
				}
				""");
	}

	@Test
	void aCommentBehindAStatementStaysOnItsLine() {
		formats("model East { // the region\nservice Heat   // warm\nservice Cold /* cool */\n}// end\n", """
				model East {  // the region
					service Heat  // warm
					service Cold /* cool */
				}  // end
				""");
	}

	@Test
	void aCommentBeforeAClosingBraceBelongsToTheBlock() {
		formats("model East {\nservice Heat {\ntolerates 3 h\n// no minimum\n}\n   // nothing more\n}\n", """
				model East {
					service Heat {
						tolerates 3 h
						// no minimum
					}
					// nothing more
				}
				""");
	}

	@Test
	void aCommentBetweenTwoPartsStaysThere() {
		formats("model East {\nversion \"1\" /* first */ date 2026-11-01 // day\nprofiles GOV\n}\n", """
				model East {
					version "1" /* first */ date 2026-11-01  // day
					profiles GOV
				}
				""");
	}

	@Test
	void commentsInsideAListStayWithTheirEntries() {
		formats("""
				model East {
				profiles GOV, // hygiene
				RACI, /* letters */ PPP,
				// preparedness
				NATO
				}
				""", """
				model East {
					profiles GOV,  // hygiene
						RACI, /* letters */ PPP,
						// preparedness
						NATO
				}
				""");
	}

	@Test
	void aCommentBetweenTheWordsOfAStatementStaysThere() {
		formats("model East { service /* id */ Heat /* title */ \"Heat\" // no block\n}\n", """
				model East {
					service /* id */ Heat /* title */ "Heat"  // no block
				}
				""");
	}

	@Test
	void aCommentBeforeAnOpeningBrace() {
		formats("model East // open\n{ service Heat /* open */ { tolerates 3 h } }", """
				model East  // open
				{
					service Heat /* open */ { tolerates 3 h }
				}
				""");
	}

	@Test
	void aLineCommentKeepsAOneLineBlockFromStayingOne() {
		formats("model East {\nservice Heat { tolerates 3 h // short\n}\n}\n", """
				model East {
					service Heat {
						tolerates 3 h  // short
					}
				}
				""");
	}

	@Test
	void aCommentAboveAOneLineBlockDoesNot() {
		formats("model East {\n// warm\nservice Heat { tolerates 3 h }\n}\n", """
				model East {
					// warm
					service Heat { tolerates 3 h }
				}
				""");
	}

	@Test
	void aBlockCommentMayStandInsideAOneLineBlock() {
		formats("model East {\nservice Heat {/* short */tolerates 3 h}\n}\n", """
				model East {
					service Heat { /* short */ tolerates 3 h }
				}
				""");
	}

	@Test
	void commentsAtTheEndOfTheFileStayApartAsTheyWere() {
		formats("model East { }\n\n\n// one\n// two\n\n/* three */", """
				model East { }

				// one
				// two

				/* three */
				""");
	}

	@Test
	void aFileOfCommentsHasNoIndentation() {
		formats("  // nothing yet\n", "// nothing yet\n");
	}

	@Test
	void aBlockCommentAtTheBeginningOfALongBlockGoesToTheNextLine() {
		formats("model East { scheme S { /* levels */ level L1 0 level L2 1 } }", """
				model East {
					scheme S {
						/* levels */ level L1 0
						level L2 1
					}
				}
				""");
	}

	@Test
	void whiteSpaceAtTheEndOfACommentGoes() {
		formats("model East {   // the region   \n}\n", """
				model East {  // the region
				}
				""");
	}

	@Test
	void commentsKeepTheLineEndsOfTheText() {
		assertEquals("// a\r\nmodel East {\r\n\t// b\r\n\tservice Heat  // c\r\n}\r\n",
				PactFormatter.format("// a\r\nmodel East {\r\n// b\r\nservice Heat // c\r\n}"));
	}
}
