package org.pactwright.language.ui.internal.editor;

import java.util.Optional;

import org.eclipse.jface.text.AbstractReusableInformationControlCreator;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.editors.text.EditorsUI;
import org.pactwright.language.ide.Hover;

/** Shows what the word under the pointer means. */
abstract class WordHover implements ITextHover, ITextHoverExtension {

	/** What there is to say at an offset. */
	abstract Optional<Hover> at(ITextViewer viewer, int offset);

	// null is the platform's way of saying that there is nothing to show.
	@Override
	public final String getHoverInfo(ITextViewer viewer, IRegion region) {
		return at(viewer, region.getOffset()).map(hover -> Html.hover(hover.parts())).orElse(null);
	}

	@Override
	public final IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return at(viewer, offset).<IRegion>map(it -> new Region(it.range().offset(), it.range().length())).orElse(null);
	}

	@Override
	public final IInformationControlCreator getHoverControlCreator() {
		return new AbstractReusableInformationControlCreator() {
			@Override
			protected IInformationControl doCreateInformationControl(Shell parent) {
				return new DefaultInformationControl(parent, EditorsUI.getTooltipAffordanceString());
			}
		};
	}
}
