package org.pactwright.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.system.Product.Finished;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;

/** Logs against the schema that OASIS publishes for SARIF 2.1.0, as a library beside the tests holds it. */
class SarifSchemaTest {

	private static final String SCHEMA = "/schema/sarif-schema-2.1.0.json";

	@TempDir
	Path folder;

	private Product product;

	@BeforeEach
	void makeProduct() {
		product = new Product(folder);
	}

	private static JsonSchema schema() throws IOException {
		try (InputStream in = SarifSchemaTest.class.getResourceAsStream(SCHEMA)) {
			return JsonSchemaFactory.getInstance(VersionFlag.V7)
					.getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	private JsonNode check(int code, String path) throws IOException, InterruptedException {
		Finished finished = product.run("check", "--format", "sarif", path);
		assertEquals(code, finished.code(), finished::toString);
		JsonNode log = new ObjectMapper().readTree(finished.out());
		assertEquals(Set.of(), schema().validate(log));
		return log;
	}

	@Test
	void theSchemaIsTheOneWeMeanAndRefusesWhatIsWrong() throws IOException {
		JsonNode wrong = new ObjectMapper().readTree("{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {}}]}");
		Set<ValidationMessage> messages = schema().validate(wrong);
		assertNotEquals(Set.of(), messages);
	}

	@Test
	void aLogOfTheSampleIsValid() throws IOException, InterruptedException {
		check(0, Product.SAMPLE.toString());
	}

	@Test
	void aLogOfEverythingThatCanBeInOneIsValid() throws IOException, InterruptedException {
		Path project = Files.createDirectories(folder.resolve("my region"));
		Files.writeString(project.resolve("region.pact"), """
				model Region "Region" {
					version "1.0"  date 2026-11-01
					profiles GOV

					organisation Grid "East Grid" private company at provincial in SE
					person Chief "Chief" of Gird
					partnership Net "East Net" operational contract voluntary at provincial {
						scope "Keep power running"
						journey engage_and_explore
						body Sponsors "Sponsors" executive_sponsors strategic by consensus {
							meets every 3 months  in pre_crisis
						}
					}
					waive GOV-body-a on Sponsors "the chair is elected in spring" until 2027-06-30
					waive NO-such-rule on Grid "of no use"
				}
				""");
		Files.write(project.resolve("binary.pact"), new byte[] { 0 });
		Files.write(project.resolve("utf16.rmp"), new byte[] { (byte) 0xFF, (byte) 0xFE, 'a', 0 });
		Files.writeString(project.resolve("broken.pact"), "model {");
		JsonNode log = check(2, ".");
		assertEquals(Set.of("error", "warning"), levels(log));
		assertEquals(1, log.findValues("justification").size());
	}

	private static Set<String> levels(JsonNode log) {
		Set<String> levels = new TreeSet<>();
		log.at("/runs/0/results").forEach(result -> levels.add(result.get("level").asText()));
		return levels;
	}
}
