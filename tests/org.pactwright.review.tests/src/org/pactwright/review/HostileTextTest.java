package org.pactwright.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwright.language.project.Project;
import org.pactwright.model.NamedElement;
import org.pactwright.model.PactwrightPackage;
import org.w3c.dom.Element;

/** A model is text of strangers: nothing in it may become markup, script or a way out of the package. */
class HostileTextTest {

	private static final String ATTACK = "\"<img src=x onerror=alert(1)>&\"'</script><!--]]>\\";

	@TempDir
	Path folder;

	@Test
	void anAttackInEveryTextOfTheModelStaysText() throws Exception {
		Project project = Sample.full();
		int attacked = attack(project, ATTACK);
		Sample.write(project, Sample.fullResult(project), folder.resolve("review"));
		Page page = Page.read(folder.resolve("review/index.html"));
		assertTrue(attacked > 100, attacked + " texts were replaced");
		assertHarmless(page);
		assertTrue(page.text("main").contains(ATTACK));
		assertEquals(List.of(), LinksTest.dead(folder.resolve("review")));
	}

	@Test
	void everyClassOfTheModelIsPartOfTheAttack() {
		Set<EClass> there = Sample.full().all(EObject.class).stream().map(EObject::eClass).collect(Collectors.toSet());
		assertEquals(List.of(), PactwrightPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.map(EClass.class::cast).filter(type -> !type.isAbstract() && !there.contains(type))
				.map(EClass::getName).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,<script>alert(1)</script>",
			"file:///etc/passwd", "vbscript:x", "//evil.example/x", "../../../etc/passwd", "/etc/passwd", "http:",
			"https:///nohost", " javascript:alert(1)", "\\\\\\\\server\\\\share", "mailto:a@b.example",
			"docs/swot.pdf" })
	void aDocumentThatIsNoAddressOfTheWebIsShownAsText(String uri) throws Exception {
		Project project = planWithDocument(uri);
		Sample.write(project, Sample.result(project), folder.resolve("review"));
		Element stages = Page.read(folder.resolve("review/index.html")).byId("P-stages").orElseThrow();
		assertTrue(Page.text(stages).contains(uri.strip().replace("\\\\", "\\")));
		assertEquals(List.of(), Page.below(stages, "a", each -> !each.getAttribute("class").equals("id")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://example.org/a", "HTTPS://example.org/a?b=c" })
	void anAddressOfTheWebIsALink(String uri) throws Exception {
		Project project = planWithDocument(uri);
		Sample.write(project, Sample.result(project), folder.resolve("review"));
		Element link = Page.read(folder.resolve("review/index.html")).all("a").stream()
				.filter(each -> each.getAttribute("href").equals(uri)).findFirst().orElseThrow();
		assertEquals("noopener noreferrer", link.getAttribute("rel"));
	}

	@Test
	void anAttackInASourceStaysText() throws Exception {
		String text = "/* </pre><script>alert(1)</script> */ model M \"<b>&amp;\" { version \"1\" date 2026-11-01"
				+ " profiles GOV } // <img src=x onerror=alert(1)>";
		Project project = Sample.of("a.pact", text);
		Sample.write(project, Sample.result(project), folder.resolve("review"));
		Page page = Page.read(folder.resolve("review/sources/a.pact.html"));
		assertHarmless(page);
		assertTrue(page.text("L1").contains("</pre><script>alert(1)</script>"));
		assertEquals(text, Files.readString(folder.resolve("review/sources/a.pact")));
	}

	@Test
	void charactersThatNoPageMayHoldAreReplaced() throws Exception {
		Project project = Sample.full();
		attack(project, "a\u0000b\u001Bc\uFFFEd\uD800e \uD83D\uDE00");
		Sample.write(project, Sample.fullResult(project), folder.resolve("review"));
		Page page = Page.read(folder.resolve("review/index.html"));
		assertTrue(page.text("main").contains("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe \uD83D\uDE00"));
	}

	@Test
	void aTitleCannotLeaveTheStyleSheetOfTheRunningTitle() throws Exception {
		Project project = Sample.full();
		project.models().getFirst().setName("\" } body { display: none } \n @import \"x\"; </style> \\");
		Sample.write(project, Sample.fullResult(project), folder.resolve("review"));
		String css = Files.readString(folder.resolve("review/assets/running-title.css"));
		assertTrue(css.contains("@top-left { content: \"\\000022  \\00007d  body \\00007b "), css);
		assertFalse(css.contains("@import"));
	}

	private static Project planWithDocument(String uri) {
		return Sample.of("a.rmp", "corporate plan P { version \"1\" status draft"
				+ " stage knowledge not_started { output business_case \"" + uri + "\" } }");
	}

	private static void assertHarmless(Page page) {
		assertEquals(List.of(), page.all("img"));
		assertTrue(page.all("script").stream().allMatch(each -> each.getAttribute("src").endsWith("assets/review.js")
				&& each.getTextContent().isEmpty()));
		for (Element element : page.all("*")) {
			for (int i = 0; i < element.getAttributes().getLength(); i++) {
				String name = element.getAttributes().item(i).getNodeName();
				assertFalse(name.startsWith("on") || name.equals("style"), name);
			}
		}
		assertTrue(page.attributes("href").stream().noneMatch(each -> each.toLowerCase().startsWith("javascript:")));
	}

	/** Puts a text into every text feature of every element, ids included. */
	private static int attack(Project project, String text) {
		List<EObject> all = new ArrayList<>();
		for (List<? extends NamedElement> roots : List.of(project.models(), project.plans())) {
			for (NamedElement root : roots) {
				all.add(root);
				for (Iterator<EObject> below = root.eAllContents(); below.hasNext();) {
					all.add(below.next());
				}
			}
		}
		int count = 0;
		for (EObject element : all) {
			for (EAttribute attribute : element.eClass().getEAllAttributes()) {
				if (attribute.getEAttributeType().getInstanceClass() == String.class) {
					element.eSet(attribute, attribute.isMany() ? List.of(text, text + "2") : text);
					count++;
				}
			}
		}
		return count;
	}
}
