package org.pactwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.cli.Shell.Outcome;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

class ReachCommandTest {

	private static final String MODEL = Example.model("Region", """
			organisation Town "North Town" public municipality at municipal in SE
			organisation Shop "Corner Shop" private company at municipal in SE
			information Stock "Fuel in stock" { owner GridRegion tlp amber_strict policy can }
			partnership Net "East Net" operational contract voluntary at provincial {
				scope "Keep power running"
				journey engage_and_explore
				agreement Deal "Deal" charter binding { signed 2026-01-01 }
				exchange Tell "Stock report" from GridRegion to Town { items Stock in in_crisis under Deal }
				exchange Leak "Stock gossip" from Town to Shop { items Stock in in_crisis under Deal }
			}
			""");

	@TempDir
	Path folder;

	private Shell shell;

	@BeforeEach
	void writeModel() throws IOException {
		shell = new Shell(folder);
		shell.write("region.pact", MODEL);
	}

	@Test
	void theOverviewSaysWhereInformationGoesAstray() {
		assertEquals(new Outcome(0, """
				Information  Owner       TLP           Level  may have it  must not, but get it
				Stock        GridRegion  AMBER+STRICT  -                2                     1

				Where information first goes astray, and how many it then reaches:

				Information  From  To    Over  reached  Why not
				Stock        Town  Shop  Leak        1  AMBER+STRICT stays within the organisation: North Town may not pass it on.
				""", ""), shell.run("reach", "."));
	}

	@Test
	void oneItemIsFollowed() {
		assertEquals("""
				Fuel in stock (Stock): owner East Grid, TLP AMBER+STRICT, level -, policy can

				Actor                       May have it                                             Way
				East Grid (organisation)    yes                                                     owns it
				North Town (organisation)   yes                                                     GridRegion -Tell-> Town
				Corner Shop (organisation)  no: AMBER+STRICT stays within the organisation: North   GridRegion -Tell-> Town \
				-Leak-> Shop
				                            Town may not pass it on.
				""", shell.run("reach", ".", "--item", "Stock").out());
	}

	@Test
	void oneActorSeesWhatReachesIt() {
		String out = shell.run("reach", ".", "--actor", "Town").out();
		assertTrue(out.startsWith("North Town (organisation Town)\n"), out);
		assertTrue(out.contains("Fuel in stock (Stock)  AMBER+STRICT  -      yes         GridRegion -Tell-> Town"), out);
	}

	@Test
	void anItemAndAnActorGiveOneWay() {
		assertTrue(shell.run("reach", ".", "--item", "Stock", "--actor", "Town").out().contains("North Town"));
		assertTrue(shell.run("reach", ".", "--item", "Stock", "--actor", "Net.Deal").err().contains("Name an organisation"));
	}

	@Test
	void anUnknownItemIsRefusedWithThoseThatComeNear() {
		assertEquals(new Outcome(2, "", "pactwright: There is no 'Stokc' in the model. Name a piece of information."
				+ " Did you mean 'Stock'?\n"), shell.run("reach", ".", "--item", "Stokc"));
	}

	@Test
	void theShapeForProgramsIsAsDocumented() throws IOException {
		JsonNode result = new ObjectMapper()
				.readTree(shell.run("reach", ".", "--item", "Stock", "--actor", "Shop", "--format", "json").out());
		((ObjectNode) result).put("version", "V");
		assertEquals(new ObjectMapper().readTree("""
				{"format": "pactwright-reach/1", "version": "V", "folder": ".", "items": [{
				  "item": {"id": "Stock", "kind": "information item", "title": "Fuel in stock"},
				  "owner": {"id": "GridRegion", "kind": "organisation", "title": "East Grid"},
				  "tlp": "amber_strict", "policy": "can",
				  "holders": [{
				    "actor": {"id": "Shop", "kind": "organisation", "title": "Corner Shop"},
				    "basis": "passed on", "allowed": false, "forbiddenHop": 1,
				    "path": [
				      {"how": "sends to", "from": "GridRegion", "to": "Town", "exchange": "Net.Tell"},
				      {"how": "sends to", "from": "Town", "to": "Shop", "exchange": "Net.Leak", "obstacle": {"bar": "label",
				       "reason": "AMBER+STRICT stays within the organisation: North Town may not pass it on."}}]}]}]}
				"""), result);
	}

	@Test
	void aSpreadsheetGetsOneLineForEachItemAndActor() {
		assertEquals("""
				item,item_title,tlp,level,actor,kind,actor_title,basis,allowed,hops,way,bar,reason
				Stock,Fuel in stock,AMBER+STRICT,,GridRegion,organisation,East Grid,owner,yes,0,owns it,,
				Stock,Fuel in stock,AMBER+STRICT,,Town,organisation,North Town,passed on,yes,1,GridRegion -Tell-> Town,,
				Stock,Fuel in stock,AMBER+STRICT,,Shop,organisation,Corner Shop,passed on,no,2,\
				GridRegion -Tell-> Town -Leak-> Shop,label,AMBER+STRICT stays within the organisation: North Town may not pass it\
				 on.
				""", shell.run("reach", ".", "--format", "csv").out().replace("\r\n", "\n"));
	}

	@Test
	void allItemsForProgramsAreThoseOfTheModel() throws IOException {
		JsonNode result = new ObjectMapper().readTree(shell.run("reach", ".", "--format", "json").out());
		assertEquals(3, result.at("/items/0/holders").size());
	}

	@Test
	void aModelWithoutInformationSaysSo() throws IOException {
		shell.write("region.pact", Example.CLEAN);
		assertEquals("The model names no information.\n", shell.run("reach", ".").out());
	}

	@Test
	void aPictureShowsWhoMayHaveItAndWhoMustNot() throws IOException {
		Outcome outcome = shell.run("reach", ".", "--item", "Stock", "--picture", "reach.svg");
		assertEquals(0, outcome.code(), outcome::toString);
		String svg = shell.read("reach.svg");
		for (String part : java.util.List.of("id=\"stamps\"", ">owner<", ">1 hop<", ">2 hops<", ">label<", ">may have it<",
				">must not have it, but gets it<")) {
			assertTrue(svg.contains(part), () -> part + " is not in\n" + svg);
		}
	}

	@Test
	void aPictureNeedsAnItem() {
		Outcome all = shell.run("reach", ".", "--picture", "reach.svg");
		assertEquals(new Outcome(2, "", "pactwright: --picture needs --item: a picture is of one piece of information.\n"), all);
	}
}
