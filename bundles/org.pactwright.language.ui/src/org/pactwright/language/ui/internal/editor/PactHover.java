package org.pactwright.language.ui.internal.editor;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.text.ITextViewer;
import org.pactwright.language.ide.Hover;
import org.pactwright.language.ide.HoverPart;
import org.pactwright.language.ide.Hovers;
import org.pactwright.language.ui.PactDocument;
import org.pactwright.standards.Catalogue;

/**
 * What a word means: element, keyword, value, unit. Messages that stand in the text as markers are left to the
 * platform's own hover, which shows beside this one and offers the quick fixes.
 */
public final class PactHover extends WordHover {

	@Override
	Optional<Hover> at(ITextViewer viewer, int offset) {
		return PactDocument.of(viewer).filter(it -> offset <= it.document().getLength())
				.flatMap(it -> Hovers.at(it.project(), it.file(), it.text(), offset)).map(PactHover::withoutMarkers)
				.filter(it -> !it.parts().isEmpty());
	}

	private static Hover withoutMarkers(Hover hover) {
		return new Hover(hover.range(), hover.parts().stream().flatMap(PactHover::part).toList());
	}

	// The marker says what is wrong; what is left to say is by which rule, and where that comes from.
	private static Stream<HoverPart> part(HoverPart part) {
		if (!(part instanceof HoverPart.Message message) || message.accepted()) {
			return Stream.of(part);
		}
		return Catalogue.standard().find(message.source()).stream()
				.map(rule -> new HoverPart.Heading(rule.id(), rule.title() + ", " + rule.restsOn(), ""));
	}
}
