package org.pactwright.review.internal.page;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One part of the report.
 *
 * @param anchor its place in the page
 * @param title its heading
 * @param template the file in the folder of templates, without ending
 * @param view makes what the template shows, when its turn comes: so no two parts are in memory at the same time
 */
public record Section(String anchor, String title, String template, Supplier<?> view) {

	/** This section if there is something to show in it. A table without rows is never printed. */
	public Optional<Section> unlessEmpty(Collection<?> content) {
		return content.isEmpty() ? Optional.empty() : Optional.of(this);
	}
}
