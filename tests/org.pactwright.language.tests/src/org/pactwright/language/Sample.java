package org.pactwright.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.pactwright.language.project.Project;
import org.pactwright.language.project.SourceFile;

/**
 * A place for a statement in a file, beside a small world that it can refer to. The statement begins in line 2; line 1
 * holds what comes before it.
 */
public enum Sample {

	/** In a model. */
	MODEL("sample.pact", "model Here \"Here\" { version \"1\" date 2026-11-01 profiles GOV\n", "\n}\n"),
	/** In a partnership. */
	PARTNERSHIP("sample.pact", "model Here { version \"1\" date 2026-11-01 profiles GOV partnership Hub lease contract "
			+ "at national { scope \"Power\" journey engage_and_explore\n", "\n}\n}\n"),
	/** In a plan. */
	PLAN("sample.rmp", "joint plan Here \"Here\" { version \"1\" status draft\n", "\n}\n"),
	/** A whole architecture. */
	PACT("sample.pact", "", ""),
	/** A whole plan. */
	RMP("sample.rmp", "", "");

	/** What statements under test may refer to: something of every kind. */
	public static final String WORLD = """
			model World "The world around" {
				version "1" date 2026-11-01 profiles GOV
				scheme Handling { level Open 0 level Secret 3 }
				competence FirstAid technical
				competence Talks collaborative
				organisation Muni "North Municipality" public municipality at municipal
				organisation Grid "East Grid" private company at provincial {
					contact Desk h24
					capability Crews personnel 12 "crews"
					capability Pumps equipment
				}
				organisation Guild "Guild of Bakers" civil_society association at national
				person Anna
				person Bo
				technology Radio communication
				technology Phones communication
				service Power
				service Water
				asset Dam
				information Outages
				information Weather
				regulation Act law at national citation "2003:778"
				regulation Code standard at national citation "Code 1"
				scenario Storm natural_disaster natural
				partnership Net operational contract at provincial {
					scope "Power" journey engage_and_explore
					role Boss ser
					role Clerk secretary
					body Team crisis_team operational by consensus in in_crisis
					body Board steering strategic by consensus in pre_crisis
					decision Cut in in_crisis
					agreement Charter charter binding
					agreement CallUp contract binding
					procedure Ladder issue_resolution in in_crisis { step Ask  step Tell }
					exchange Flow from Grid to Team items Outages in in_crisis
					exchange Back from Team to Grid items Weather in in_crisis
					interop Codes semantic planned between Grid, Team
				}
			}
			""";
	/** A plan to refer to. */
	public static final String WORLD_PLAN = """
			joint plan Whole "The whole plan" {
				version "1" status draft
				value Robust resilience
				value Thrift cost
				joint objective Fast { measure Hours minimise }
				issue Late severity 2 raised 2026-01-01
			}
			""";

	private final String file;
	private final String before;
	private final String after;

	Sample(String file, String before, String after) {
		this.file = file;
		this.before = before;
		this.after = after;
	}

	/** The project of the world and a statement in its place. */
	public Project project(String statement) {
		return Texts.project(file, before + statement + after, "world.pact", WORLD, "world.rmp", WORLD_PLAN);
	}

	/** What the language has to say about a statement; see {@link Texts#problems}. */
	public String problems(String statement) {
		return Texts.problems(project(statement));
	}

	/** Fails when the language says anything else about a statement; see {@link Texts#problems}. */
	public void reports(String statement, String expected) {
		assertEquals(expected, problems(statement.stripTrailing()));
	}

	/** Fails when the language has anything to say about a statement. */
	public void accepts(String statement) {
		reports(statement, "");
	}

	/**
	 * Fails when any form of a statement does not mean the same, be it as written, with comments between all words, or
	 * with the line ends of another system.
	 *
	 * @param expected what {@link Dump} says of the last statement
	 */
	public void reads(String expected, String... forms) {
		for (String form : forms) {
			for (String variant : List.of(form, withComments(form), form.replace("\n", "\r\n"))) {
				Project project = project(variant);
				assertEquals("", Texts.problems(project), variant);
				assertEquals(expected, Dump.of(last(project)), variant);
			}
		}
	}

	private EObject last(Project project) {
		EObject root = project.file(Texts.path(file)).orElseThrow().resource().getContents().getFirst();
		EObject parent = this == PARTNERSHIP ? root.eContents().getLast() : root;
		return this == PACT || this == RMP ? root : parent.eContents().getLast();
	}

	/** Block and line comments by turns between all words of a statement. */
	private String withComments(String statement) {
		SourceFile source = project(statement).file(Texts.path(file)).orElseThrow();
		List<String> words = new ArrayList<>();
		for (ILeafNode leaf : source.resource().getParseResult().getRootNode().getLeafNodes()) {
			boolean inStatement = leaf.getOffset() >= before.length()
					&& leaf.getEndOffset() <= before.length() + statement.length();
			if (inStatement && !leaf.isHidden()) {
				words.add(leaf.getText());
			}
		}
		StringBuilder text = new StringBuilder("/* before */");
		for (String word : words) {
			text.append(word).append(Set.of(0, 1).contains(text.length() % 3) ? "/* \"and\" { */" : " // } or\n");
		}
		return text.toString();
	}
}
