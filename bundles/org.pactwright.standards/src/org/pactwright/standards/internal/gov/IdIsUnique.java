package org.pactwright.standards.internal.gov;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.pactwright.language.Place;
import org.pactwright.language.Places;
import org.pactwright.language.project.SourceFile;
import org.pactwright.model.NamedElement;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** GOV-id-a: no two elements of a project share an id. Reported once per id, at its second use. */
final class IdIsUnique implements Rule {
	private static final int PLACES_SHOWN = 5;

	@Override
	public String id() {
		return "GOV-id-a";
	}

	@Override
	public void check(CheckContext context, Report report) {
		List<NamedElement> all = context.all(NamedElement.class);
		Map<String, NamedElement> first = HashMap.newHashMap(all.size());
		Map<String, List<NamedElement>> shared = new HashMap<>();
		for (NamedElement element : all) {
			NamedElement earlier = element.getId() == null ? null : first.putIfAbsent(element.getId(), element);
			if (earlier != null) {
				shared.computeIfAbsent(element.getId(), key -> new ArrayList<>(List.of(earlier))).add(element);
			}
		}
		shared.forEach((id, users) -> {
			context.stopIfCancelled();
			report(id, users, context, report);
		});
	}

	private record Use(NamedElement element, Place place) {
	}

	private static void report(String id, List<NamedElement> users, CheckContext context, Report report) {
		List<Use> uses = users.stream().map(element -> new Use(element, Places.ofId(element)))
				.sorted(Comparator.comparing(Use::place)).toList();
		String places = uses.stream().limit(PLACES_SHOWN).map(use -> line(use, context))
				.collect(Collectors.joining(", "));
		report.on(uses.get(1).element()).fill("id", id).fill("n", uses.size())
				.fill("places", uses.size() > PLACES_SHOWN ? places + ", ..." : places).add();
	}

	private static String line(Use use, CheckContext context) {
		String file = context.project().fileOf(use.element()).map(SourceFile::relative)
				.orElseGet(() -> use.place().file().toString());
		return file + ":" + use.place().line();
	}
}
