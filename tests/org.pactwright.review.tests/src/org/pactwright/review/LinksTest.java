package org.pactwright.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.language.project.Project;
import org.pactwright.model.NamedElement;

/** Every link of a package leads somewhere, and nothing in it needs the network. */
class LinksTest {

	@TempDir
	Path folder;

	@Test
	void allLinksOfTheFullSampleResolve() throws Exception {
		Project project = Sample.full();
		Sample.write(project, Sample.fullResult(project), folder.resolve("review"));
		assertEquals(List.of(), dead(folder.resolve("review")));
	}

	@Test
	void linksResolveForSourcesInFoldersWithStrangeNames() throws Exception {
		Project project = Sample.of("nord/å b#c%.pact",
				"model One \"A\" { version \"1\" date 2026-11-01 profiles GOV }",
				"süd/x?.pact", "model Two \"B\" { version \"1\" date 2026-11-01 profiles GOV }");
		Sample.write(project, Sample.result(project), folder.resolve("review"));
		assertEquals(List.of(), dead(folder.resolve("review")));
	}

	@Test
	void linksResolveForATextFullOfErrors() throws Exception {
		Project project = Sample.model("partnership P \"P\" { member Nobody lead body { seat decision D A Ghost");
		Sample.write(project, Sample.result(project), folder.resolve("review"));
		assertEquals(List.of(), dead(folder.resolve("review")));
	}

	@Test
	void twoElementsWithOneIdGetTwoAnchors() throws Exception {
		Project project = Sample.model("organisation Same \"First\" public agency person Same \"Second\" of Same");
		Sample.write(project, Sample.result(project), folder.resolve("review"));
		Page page = Page.read(folder.resolve("review/index.html"));
		assertTrue(page.text("Same").contains("First"));
		assertTrue(page.text("Same.2").contains("Second"));
	}

	@Test
	void everyNamedElementIsAnchoredByItsId() throws Exception {
		Project project = Sample.full();
		Sample.write(project, Sample.fullResult(project), folder.resolve("review"));
		Set<String> ids = new HashSet<>(Page.read(folder.resolve("review/index.html")).attributes("id"));
		List<String> lost = project.all(NamedElement.class).stream().map(NamedElement::getId)
				.filter(id -> !ids.contains(id)).toList();
		assertEquals(List.of(), lost);
	}

	@Test
	void idsAreUniqueInEveryPage() throws Exception {
		Project project = Sample.full();
		Sample.write(project, Sample.fullResult(project), folder.resolve("review"));
		for (Path page : pages(folder.resolve("review"))) {
			List<String> ids = Page.read(page).attributes("id");
			assertEquals(ids.size(), new HashSet<>(ids).size(), page.toString());
		}
	}

	@Test
	void nothingIsLoadedFromElsewhere() throws Exception {
		Project project = Sample.full();
		Sample.write(project, Sample.fullResult(project), folder.resolve("review"));
		Page page = Page.read(folder.resolve("review/index.html"));
		List<String> loaded = new ArrayList<>(page.attributes("src"));
		page.all("link").forEach(link -> loaded.add(link.getAttribute("href")));
		assertTrue(loaded.stream().allMatch(each -> each.startsWith("assets/")), loaded.toString());
		assertEquals(List.of(), page.all("style"));
		assertTrue(!Files.readString(folder.resolve("review/assets/review.css")).contains("url("));
	}

	@Test
	void externalLinksGoToTheWebOnly() throws Exception {
		Project project = Sample.full();
		Sample.write(project, Sample.fullResult(project), folder.resolve("review"));
		List<String> external = Page.read(folder.resolve("review/index.html")).attributes("href").stream()
				.filter(href -> href.contains(":")).toList();
		assertEquals(List.of("https://example.org/measures?a=1&b=2"), external);
	}

	/** Links that lead nowhere, as page and target. */
	static List<String> dead(Path review) throws Exception {
		Map<Path, Set<String>> ids = new HashMap<>();
		for (Path page : pages(review)) {
			ids.put(page, new HashSet<>(Page.read(page).attributes("id")));
		}
		List<String> dead = new ArrayList<>();
		for (Path page : ids.keySet()) {
			List<String> links = new ArrayList<>(Page.read(page).attributes("href"));
			links.addAll(Page.read(page).attributes("src"));
			for (String link : links) {
				URI uri = URI.create(link);
				if (uri.getScheme() == null && !alive(page, link, ids)) {
					dead.add(review.relativize(page) + " -> " + link);
				}
			}
		}
		return dead;
	}

	private static boolean alive(Path page, String link, Map<Path, Set<String>> ids) {
		int hash = link.indexOf('#');
		String path = URLDecoder.decode(hash < 0 ? link : link.substring(0, hash), StandardCharsets.UTF_8);
		Path target = path.isEmpty() ? page : page.getParent().resolve(path).normalize();
		return Files.isRegularFile(target) && (hash < 0 || ids.get(target).contains(link.substring(hash + 1)));
	}

	private static List<Path> pages(Path review) throws Exception {
		try (Stream<Path> all = Files.walk(review)) {
			return all.filter(each -> each.toString().endsWith(".html")).toList();
		}
	}
}
