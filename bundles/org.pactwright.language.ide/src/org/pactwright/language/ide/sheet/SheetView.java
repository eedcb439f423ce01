package org.pactwright.language.ide.sheet;

import java.util.List;
import java.util.Optional;

import org.pactwright.edit.ElementKey;

/**
 * What a property sheet shows at one moment.
 *
 * @param title of the element, or how many there are
 * @param kind in words: {@code governance body}; empty when there are several kinds
 * @param icon the name of the metamodel class
 * @param documentation what the metamodel says about the kind
 * @param elements what is edited; none when nothing is selected
 * @param tabs in order, none of them empty
 * @param notice what the reader must know, such as that the text has errors
 */
public record SheetView(String title, String kind, String icon, String documentation, List<ElementKey> elements,
		List<Tab> tabs, Optional<String> notice) {

	/** Nothing is selected. */
	public static final SheetView NOTHING = new SheetView("", "", "", "", List.of(), List.of(), Optional.empty());

	public SheetView {
		elements = List.copyOf(elements);
		tabs = List.copyOf(tabs);
	}

	/** Fields of one theme. */
	public record Tab(String title, List<Entry> entries) {

		public Tab {
			entries = List.copyOf(entries);
		}
	}

	/**
	 * A field with its value.
	 *
	 * @param words the value as the text says it, without quotes; none when nothing is said
	 * @param mixed whether the elements differ in it; then there are no words
	 */
	public record Entry(Field field, List<String> words, boolean mixed) {

		public Entry {
			words = List.copyOf(words);
		}
	}

	/** A field with its value. */
	public Optional<Entry> entry(String id) {
		return tabs.stream().flatMap(tab -> tab.entries().stream()).filter(entry -> entry.field().id().equals(id))
				.findFirst();
	}
}
