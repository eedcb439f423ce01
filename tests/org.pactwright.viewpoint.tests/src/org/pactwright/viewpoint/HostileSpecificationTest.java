package org.pactwright.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwright.viewpoint.SpecificationProblem.Code;
import org.pactwright.viewpoint.SpecificationProblem.Severity;

/** Broken and hostile files are refused with a problem, and nothing outside the project is read. */
class HostileSpecificationTest {

	private static final String STYLED_NODE = """
			<defaultLayer name="L">
			<nodeMappings name="N" domainClass="ecore::EClass">
			<style xsi:type="style:SquareDescription">
			<labelColor xsi:type="description:SystemColor" \
			href="environment:/viewpoint#//@systemColors/@entries[name='%s']"/>
			</style>
			</nodeMappings>
			</defaultLayer>
			""";

	@TempDir
	Path folder;

	private static SpecificationProblem only(Specification specification) {
		assertEquals(1, specification.problems().size(), () -> specification.problems().toString());
		return specification.problems().get(0);
	}

	@Test
	void aTruncatedFileIsReportedWhereItEnds() {
		String text = Odesign.diagram(STYLED_NODE.formatted("black"));
		Specification specification = Odesign.read(folder, text.substring(0, text.indexOf("</nodeMappings>")));
		assertTrue(specification.problems().stream().anyMatch(
				p -> p.code() == Code.SYNTAX && p.severity() == Severity.ERROR && p.place().line() >= 9));
		assertFalse(specification.isUsable());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "not xml", "<", "<a", "<a>", "<a/>", "<?xml version='1.0'?>", "<!--", "<![CDATA[",
			"<a b='", "</a>", "\u0000\u0001", "{\"json\": true}" })
	void whatIsNoXmiIsAProblemAndNothingElse(String text) {
		Specification specification = Odesign.read(folder, text);
		assertFalse(specification.isUsable());
		assertFalse(specification.problems().isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!DOCTYPE a [<!ENTITY x \"y\">]>", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\">",
			"<!DOCTYPE a PUBLIC \"x\" \"http://example.org/x.dtd\">",
			"<!DOCTYPE a [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>",
			"<!DOCTYPE a [<!ENTITY % p SYSTEM \"http://example.org/p\"> %p;]>" })
	void documentTypesAndEntitiesAreRefused(String docType) {
		String text = Odesign.group("").replace("<description:Group", docType + "\n<description:Group");
		Specification specification = Odesign.read(folder, text);
		assertEquals(Code.SECURITY, only(specification).code());
		assertEquals(2, only(specification).place().line());
		assertTrue(specification.group().isEmpty());
	}

	@Test
	void entitiesThatAreNotDeclaredAreSyntaxErrors() {
		Specification specification = Odesign.read(folder, Odesign.group("<ownedViewpoints name=\"&xxe;\"/>"));
		assertEquals(Code.SYNTAX, only(specification).code());
	}

	@Test
	void theLimitOfDepthHolds() {
		String deep = "<subModelOperations xsi:type=\"tool:ChangeContext\">".repeat(20_000);
		Specification specification = Odesign.read(folder, Odesign.group(deep));
		assertEquals(Code.FILE, only(specification).code());
		assertTrue(only(specification).message().contains("256"));
	}

	@Test
	void theLimitsOfSizeAndNumberHold() {
		Path file = Odesign.write(folder, "test.odesign", Odesign.diagram(STYLED_NODE.formatted("black")));
		Limits bytes = new Limits(100, 256, 1000, 10);
		Limits elements = new Limits(1_000_000, 256, 4, 10);
		for (Limits limits : List.of(bytes, elements)) {
			Specification specification = new SpecificationReader(ReadOptions.standard().withLimits(limits)).read(file);
			assertEquals(Code.FILE, only(specification).code());
		}
	}

	@Test
	void nothingIsReadFromANetwork() {
		URI uri = URI.createURI("http://localhost:1/x.odesign");
		assertEquals(Code.SECURITY, only(new SpecificationReader().read(uri)).code());
	}

	@Test
	void referencesIntoANetworkAreRefusedAndStayProxies() {
		Specification specification = Odesign.read(folder,
				Odesign.diagram("<metamodel href=\"http://localhost:1/m.ecore#/\"/>\n"));
		assertEquals(Code.METAMODEL, only(specification).code());
		assertEquals(Severity.WARNING, only(specification).severity());
		assertTrue(specification.isUsable());
	}

	@Test
	void filesOutsideTheAllowedFoldersAreRefused() {
		Odesign.write(folder, "secret.odesign", Odesign.group(""));
		Specification specification = Odesign.read(folder.resolve("inner"), Odesign.diagram("""
				<defaultLayer name="L">
				<reusedMappings xsi:type="d:NodeMapping" href="../secret.odesign#//@x"/>
				</defaultLayer>
				"""));
		assertTrue(only(specification).message().contains("lies outside the folders that may be read"));
		assertEquals(Odesign.diagramLine() + 1, only(specification).place().line());
	}

	@Test
	void filesBelowAnAllowedRootAreRead() {
		Odesign.write(folder, "other.odesign", Odesign.diagram(STYLED_NODE.formatted("black")));
		Path file = Odesign.write(folder, "inner/a.odesign", Odesign.diagram("""
				<defaultLayer name="L">
				<reusedMappings xsi:type="d:NodeMapping" href="../other.odesign#%s"/>
				</defaultLayer>
				""".formatted(Odesign.inDiagram("/@defaultLayer/@nodeMappings[name='N']"))));
		ReadOptions options = ReadOptions.standard().withRoots(List.of(folder));
		assertEquals(List.of(), new SpecificationReader(options).read(file).problems());
	}

	@Test
	void symbolicLinksDoNotLeadOutOfTheAllowedFolders() throws IOException {
		Path outside = Odesign.write(folder, "outside/x.ecore", "<x/>");
		Files.createDirectories(folder.resolve("inside"));
		Files.createSymbolicLink(folder.resolve("inside/x.ecore"), outside);
		Specification specification = Odesign.read(folder.resolve("inside"),
				Odesign.diagram("<metamodel href=\"x.ecore#/\"/>\n"));
		assertTrue(only(specification).message().contains("lies outside"));
	}

	@Test
	void encodingsAreHonouredAndWrongOnesReported() throws IOException {
		Path file = folder.resolve("test.odesign");
		String text = Odesign.group("<ownedViewpoints name=\"Å\"/>");
		Files.write(file, text.replace("UTF-8", "ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1));
		assertTrue(new SpecificationReader().read(file).object("//@ownedViewpoints[name='%C3%85']").isPresent());
		Files.write(file, ("\uFEFF" + text.replace("UTF-8", "UTF-16")).getBytes(StandardCharsets.UTF_16LE));
		assertTrue(new SpecificationReader().read(file).isUsable());
		Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
		assertEquals(Code.SYNTAX, only(new SpecificationReader().read(file)).code());
		Files.writeString(file, text.replace("UTF-8", "no-such-encoding"));
		assertEquals(Code.SYNTAX, only(new SpecificationReader().read(file)).code());
	}

	@Test
	void anyDamageToAFileEndsInProblemsNotInExceptions() {
		String text = Odesign.diagram(STYLED_NODE.formatted("black"));
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		String alphabet = "<>/\"'=&; \nax:";
		Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
			for (int i = 0; i < 200; i++) {
				StringBuilder damaged = new StringBuilder(text);
				for (int j = 0; j <= random.nextInt(4) && !damaged.isEmpty(); j++) {
					int at = random.nextInt(damaged.length());
					switch (random.nextInt(3)) {
						case 0 -> damaged.deleteCharAt(at);
						case 1 -> damaged.insert(at, alphabet.charAt(random.nextInt(alphabet.length())));
						default -> damaged.setLength(at + 1);
					}
				}
				Specification specification = Odesign.read(folder, damaged.toString());
				assertTrue(specification.problems().stream().allMatch(p -> p.place().file().endsWith("test.odesign")),
						() -> "seed " + seed);
			}
		}, () -> "seed " + seed);
	}

	@Test
	void thousandsOfReferencesToThousandsOfSiblingsAreReadInReasonableTime() {
		StringBuilder mappings = new StringBuilder("<defaultLayer name=\"L\">\n");
		int count = 20_000;
		for (int i = 0; i < count; i++) {
			mappings.append("<nodeMappings name=\"n").append(i).append("\" reusedBorderedNodeMappings=\"")
					.append(Odesign.inDiagram("/@defaultLayer/@nodeMappings[name='n" + (count - 1 - i) + "']"))
					.append("\"/>\n");
		}
		String text = Odesign.diagram(mappings.append("</defaultLayer>\n").toString());
		Assertions.assertTimeout(Duration.ofSeconds(30),
				() -> assertEquals(List.of(), Odesign.read(folder, text).problems()));
	}
}
