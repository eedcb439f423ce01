package org.pactwright.language.ide.internal.complete;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.pactwright.language.Names;
import org.pactwright.language.ide.CompletionKind;
import org.pactwright.language.ide.internal.MetamodelDocumentation;

/** Proposes whole statements to fill in, from {@code templates.txt} beside this class. */
final class Templates {

	private static final String FREE = "id:";
	private static final List<Template> ALL = read();

	private final Site site;
	private final Collector collector;
	private final LocalDate today;

	Templates(Site site, Collector collector, LocalDate today) {
		this.site = site;
		this.collector = collector;
		this.today = today;
	}

	/** All templates. */
	static List<Template> all() {
		return ALL;
	}

	/** Proposes the templates of a class that may be made here. */
	void propose(EClass type) {
		ALL.stream().filter(template -> template.type().equals(type.getName())).forEach(template -> {
			Template.Filled filled = template.fill(lineBreak(), slot -> value(slot, type));
			int caret = filled.slots().isEmpty() ? filled.text().length() : filled.slots().getFirst().offset();
			collector.draft(CompletionKind.TEMPLATE, template.keyword()).inserting(filled.text())
					.detail("new " + Names.kind(type)).documented(documentation(filled, type)).icon(type.getName())
					.caret(caret).placeholders(filled.slots()).add(Group.TEMPLATE);
		});
	}

	private static String documentation(Template.Filled filled, EClass type) {
		return MetamodelDocumentation.standard().of(type) + "\n\n" + filled.text();
	}

	private String value(String slot, EClass type) {
		return switch (slot) {
			case "id" -> FreeId.of(site.index(), type);
			case "today" -> today.toString();
			default -> slot.startsWith(FREE) ? FreeId.of(site.index(), slot.substring(FREE.length())) : slot;
		};
	}

	/** The line break of the text, with the indentation of the line that is written in. */
	private String lineBreak() {
		String text = site.file().text();
		int start = site.replace().offset();
		while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
			start--;
		}
		int end = start;
		while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
			end++;
		}
		return (text.contains("\r\n") ? "\r\n" : "\n") + text.substring(start, Math.min(end, site.replace().offset()));
	}

	private static List<Template> read() {
		List<Template> templates = new ArrayList<>();
		try (InputStream in = Templates.class.getResourceAsStream("templates.txt");
				BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			String type = "";
			StringBuilder pattern = new StringBuilder();
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (line.startsWith("[")) {
					add(type, pattern, templates);
					type = line.substring(1, line.indexOf(']'));
				} else if (!line.startsWith("#") && !line.isBlank()) {
					pattern.append(pattern.isEmpty() ? "" : "\n").append(line);
				}
			}
			add(type, pattern, templates);
		} catch (IOException e) {
			throw new UncheckedIOException("templates.txt is missing from the bundle of the editor services", e);
		}
		return List.copyOf(templates);
	}

	private static void add(String type, StringBuilder pattern, List<Template> templates) {
		if (!pattern.isEmpty()) {
			templates.add(new Template(type, pattern.toString()));
			pattern.setLength(0);
		}
	}
}
