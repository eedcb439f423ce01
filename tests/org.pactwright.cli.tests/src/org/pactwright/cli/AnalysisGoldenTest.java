package org.pactwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the analyses say about the samples, as files under {@code golden/}. {@code -Dpactwright.golden.update=true}
 * writes them anew; read the difference before you commit it.
 */
class AnalysisGoldenTest {

	private static final Path ROOT = Path.of(System.getProperty("pactwright.root"));
	private static final Path GOLDEN = ROOT.resolve("tests/org.pactwright.cli.tests/src/org/pactwright/cli/golden");

	@ParameterizedTest
	@CsvSource({
			"energy-single-points.txt, cascade energy-supply",
			"energy-substation.txt, cascade energy-supply --fail MainSubstation --fail WestFeed",
			"energy-power.txt, cascade energy-supply --fail PowerSupply",
			"energy-fuel-stop.txt, cascade energy-supply --fail FuelStop=14d --hours 500",
			"energy-radio.txt, cascade energy-supply --fail Radio=6h --fail SatPhones",
			"energy-power.csv, cascade energy-supply --fail PowerSupply --format csv",
			"energy-reach.txt, reach energy-supply",
			"energy-reach-priority-users.txt, reach energy-supply --item PriorityUsers",
			"energy-reach-haulage.txt, reach energy-supply --actor HaulCo",
			"baltic-single-points.txt, cascade baltic-cables",
			"baltic-cables.txt, cascade baltic-cables --fail DataCableOne --fail SatelliteLink=3d --hours 500",
			"baltic-reach.txt, reach baltic-cables",
			"michigan-single-points.txt, cascade michigan",
			"michigan-power.txt, cascade michigan --fail GridPower=60h",
	})
	void theSamplesSayTheSameAsBefore(String file, String command) throws IOException {
		String actual = new Shell(ROOT.resolve("samples")).run(command.split(" ")).out();
		if (Boolean.getBoolean("pactwright.golden.update")) {
			Files.writeString(GOLDEN.resolve(file), actual);
		}
		assertEquals(Files.readString(GOLDEN.resolve(file)), actual);
	}
}
