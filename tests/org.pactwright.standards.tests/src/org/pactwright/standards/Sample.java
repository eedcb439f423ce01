package org.pactwright.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.pactwright.language.Place;
import org.pactwright.language.Problem;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.Project;

/**
 * A small project that satisfies every rule, as text whose parts a test replaces: what a rule then says comes from the
 * replaced part. Immutable; each method returns a new sample.
 */
record Sample(Map<String, String> files) {

	static final String MODEL = "east.pact";
	static final String PLAN = "east.rmp";

	/** A stable partnership of a municipality, a grid company and a food company, with an active joint plan. */
	static Sample clean() {
		Map<String, String> files = new LinkedHashMap<>();
		files.put(MODEL, """
				model East "East Region" {
					version "1.0" date 2026-11-01
					profiles GOV, RACI, PPP

					organisation Muni "North Municipality" public municipality at municipal in SE {
						capability Rooms "Warm rooms" facility 9 "rooms"
					}
					organisation Grid "East Grid" private company at provincial in SE {
						capability Crews "Repair crews" personnel 12 "crews" covered by CallUp
					}
					organisation Food "Cold Store" private company at provincial in SE {
						capability Meals "Cold meals" stock 300 "meals"
					}
					organisation Guild "Chamber of Commerce" private association at provincial in SE
					person Anna
					person Bo
					technology Radio "Safety radio" communication
					technology Sheet "Shared sheet" collaboration
					information Outages "Areas without power" { owner Grid }
					service Power "Electricity" { provided by Grid }

					partnership Net "East Energy Net" operational contract voluntary at provincial {
						scope "Keep power running"
						journey stabilise_and_mature

						member Muni lead committed motives legal_duty
						member Grid partner committed motives reputation
						member Food partner committed motives market

						role SerMuni "Chief executive, North" ser of Muni { held by Anna from 2025-09-01 }
						role SerGrid "Chief executive, Grid" ser of Grid { held by Bo }
						role Mediator facilitator { held by Anna }
						role Command "Incident commander" incident_command of Muni { held by Anna deputy Bo }

						body Sponsors "Executive sponsors" executive_sponsors strategic {
							by consensus else chair_decides
							chair SerMuni quorum 2 in pre_crisis charter Charter
							seat Muni as SerMuni
							seat Grid as SerGrid
							seat Guild for Food
						}
						body Team "Crisis team" crisis_team operational by chair_decides {
							chair Command in in_crisis reports to Sponsors
							seat Muni as Command
						}

						decision Disconnect "Disconnect an area" in in_crisis within 30 min at Team {
							A Command R SerGrid C Muni
						}
						escalation from Team to Sponsors when "it takes longer than planned"

						agreement Charter "Charter of the net" charter binding {
							parties Muni, Grid, Food signed 2026-06-30
							signature Muni by SerMuni on 2026-06-30
							signature Grid on 2026-06-30
							signature Food on 2026-06-30
						}
						agreement CallUp "Call-up of crews" contract binding {
							parties Muni, Grid signed 2026-06-30 expires 2026-11-01
							signature Muni on 2026-06-30
							signature Grid on 2026-06-30
						}

						procedure Prepare "Prepare the winter" planning in pre_crisis, post_crisis {
							step List "List the users" { A Command R Muni over Sheet }
						}
						procedure Learn "Learn from it" lessons in pre_crisis {
							step Note "Write it down" { A Command R Grid }
						}
						procedure Restore "Restore power" response in in_crisis {
							step Report "Report the outage" { A SerGrid R Grid I Team over Radio }
						}
						exchange Flow "Outage picture" from Grid to Team { items Outages in in_crisis under Charter }
						interop Codes "Outage codes" semantic in_place between Grid, Muni { enables Flow }
					}
				}
				""");
		files.put(PLAN, """
				joint plan EastPlan "Energy supply in the East" {
					version "1.0" status active
					partnership Net

					assessment Sipoc sipoc on 2025-10-20 by Muni covers Power
					assessment Actors "Who matters" stakeholder on 2025-10-25 by Muni
					assessment Sia "Impact of a blackout" sia on 2026-06-15 by Muni, Grid covers Power
					joint objective Fast "Power is back within a day" {
						owner SerGrid
						measure Hours "hours to restore" in "h" minimise from 36 to 8 every 3 months
					}
					stage working_together in_progress
					review Yearly management_review on 2027-03-01 by Sponsors
					exercise Blackout tabletop held 2026-03-10 with Muni, Grid
				}
				""");
		return new Sample(files);
	}

	/**
	 * A partnership for security of supply across a border, with an active joint plan and a corporate one: all packs
	 * are on, and none of their rules objects.
	 */
	static Sample full() {
		Map<String, String> files = new LinkedHashMap<>();
		for (String name : List.of("full.pact", "full.rmp", "full-corporate.rmp")) {
			try (InputStream in = Sample.class.getResourceAsStream(name)) {
				files.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
			} catch (IOException unreadable) {
				throw new UncheckedIOException(unreadable);
			}
		}
		return new Sample(files);
	}

	/** A project of one model file and nothing else. */
	static Sample of(String model) {
		return new Sample(Map.of(MODEL, model));
	}

	/** Replaces a part that occurs exactly once in all files. */
	Sample replace(String part, String with) {
		long times = files.values().stream().mapToInt(text -> (text.length() - text.replace(part, "").length())
				/ part.length()).sum();
		assertEquals(1, times, () -> "the sample should hold this once: " + part);
		Map<String, String> changed = new LinkedHashMap<>();
		files.forEach((name, text) -> changed.put(name, text.replace(part, with)));
		return new Sample(changed);
	}

	/** Adds text behind a part that occurs exactly once in all files. */
	Sample insertAfter(String part, String text) {
		return replace(part, part + " " + text);
	}

	/** Adds statements to the partnership. */
	Sample inPartnership(String statements) {
		return insertAfter("journey stabilise_and_mature", "\n" + statements);
	}

	/** Adds statements to the plan. */
	Sample inPlan(String statements) {
		return insertAfter("status active", "\n" + statements);
	}

	/** Adds statements to the partnership of the full sample. */
	Sample inNet(String statements) {
		return inPartnership(statements);
	}

	/** Adds statements to the joint plan of the full sample. */
	Sample inNetPlan(String statements) {
		return insertAfter("status active next review 2027-05-01", "\n" + statements);
	}

	/** Adds or replaces a file. */
	Sample with(String name, String text) {
		Map<String, String> changed = new LinkedHashMap<>(files);
		changed.put(name, text);
		return new Sample(changed);
	}

	/** Removes a file. */
	Sample without(String name) {
		Map<String, String> changed = new LinkedHashMap<>(files);
		changed.remove(name);
		return new Sample(changed);
	}

	/** The project as the language reads it, with or without problems. */
	Project project() {
		Path root = Path.of("sample").toAbsolutePath();
		Map<Path, String> texts = new LinkedHashMap<>();
		files.forEach((name, text) -> texts.put(root.resolve(name), text));
		return Project.of(root, texts);
	}

	/** The project; fails when the language has something to say about it, since then the sample is wrong. */
	Project flawless() {
		Project project = project();
		assertEquals(List.of(), project.problems().stream().map(Sample::line).toList());
		return project;
	}

	/** What all rules say. */
	CheckResult check() {
		return new Checker().check(flawless(), Progress.none());
	}

	/** What one rule says: its messages that were not accepted, by place. */
	List<String> says(String rule) {
		return messages(check(), rule);
	}

	/** What one rule says about a project the language is not happy with. */
	List<String> saysWhenBroken(String rule) {
		return messages(new Checker().check(project(), Progress.none()), rule);
	}

	/** Where the only finding of a rule points: its line up to there, with the place itself in brackets. */
	String where(String rule) {
		List<Finding> found = check().findings().stream().filter(finding -> finding.rule().id().equals(rule)).toList();
		assertEquals(1, found.size(), () -> "findings of " + rule);
		Place place = found.getFirst().place();
		String text = files.get(place.file().getFileName().toString());
		int line = text.lastIndexOf('\n', place.offset()) + 1;
		return text.substring(line, place.offset()).strip() + "["
				+ text.substring(place.offset(), place.offset() + place.length()) + "]";
	}

	private static List<String> messages(CheckResult result, String rule) {
		assertEquals(List.of(), result.problems().stream()
				.filter(problem -> problem.code().equals(CheckResult.BROKEN_RULE)).map(Sample::line).toList());
		return result.findings().stream().filter(finding -> finding.rule().id().equals(rule) && !finding.accepted())
				.map(Finding::message).toList();
	}

	private static String line(Problem problem) {
		return problem.place().file().getFileName() + ":" + problem.place().line() + ": " + problem.message();
	}
}
