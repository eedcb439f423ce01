package org.pactwright.language.ui.internal.editor;

import java.util.List;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.pactwright.language.ide.Definition;
import org.pactwright.language.ide.Definitions;
import org.pactwright.language.ui.PactDocument;
import org.pactwright.language.ui.PlaceOpener;

/** Ctrl+click on a name or an import leads to what it means. */
public final class PactHyperlinks extends AbstractHyperlinkDetector {

	// null is the platform's way of saying that there is no link.
	@Override
	public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
		List<Definition> definitions = PactDocument.of(viewer).map(it -> targets(it, region.getOffset()))
				.orElse(List.of());
		if (definitions.isEmpty()) {
			return null;
		}
		return definitions.stream().limit(several ? definitions.size() : 1).map(DeclarationLink::new)
				.toArray(IHyperlink[]::new);
	}

	/** What the word at an offset leads to; nothing where it is declared itself. */
	static List<Definition> targets(PactDocument document, int offset) {
		if (offset > document.document().getLength()) {
			return List.of();
		}
		return Definitions.at(document.project(), document.file(), document.text(), offset).stream()
				.filter(it -> !(it.target().file().equals(document.file()) && it.target().range().equals(it.origin())))
				.toList();
	}

	private record DeclarationLink(Definition definition) implements IHyperlink {

		@Override
		public IRegion getHyperlinkRegion() {
			return new Region(definition.origin().offset(), definition.origin().length());
		}

		@Override
		public String getTypeLabel() {
			return "Declaration";
		}

		@Override
		public String getHyperlinkText() {
			return definition.label();
		}

		@Override
		public void open() {
			PlaceOpener.open(definition.target());
		}
	}
}
