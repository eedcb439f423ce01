package org.pactwright.language.ui.internal.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.ICharacterPairMatcher;
import org.eclipse.jface.text.source.ICharacterPairMatcherExtension;
import org.pactwright.language.ide.Brackets;
import org.pactwright.language.ide.Range;

/** Which brace belongs to which; those in strings and comments do not count. null means none, as the platform asks. */
public final class BracePairs implements ICharacterPairMatcher, ICharacterPairMatcherExtension {

	private int anchor = LEFT;

	@Override
	public IRegion match(IDocument document, int offset) {
		String text = document.get();
		Optional<Range> peer = Brackets.matching(text, offset);
		if (peer.isEmpty()) {
			return null;
		}
		int other = peer.get().offset();
		int own = ownBrace(text, offset, other);
		anchor = own < other ? LEFT : RIGHT;
		int start = Math.min(own, other);
		return new Region(start, Math.max(own, other) + 1 - start);
	}

	// The peer was looked up for the brace before the offset, else for the one after it; the peer's peer tells which.
	private static int ownBrace(String text, int offset, int peer) {
		boolean before = Brackets.matching(text, peer + 1).filter(it -> it.offset() == offset - 1).isPresent();
		return before ? offset - 1 : offset;
	}

	@Override
	public IRegion match(IDocument document, int offset, int length) {
		return Math.abs(length) > 1 ? null : match(document, length < 0 ? offset + length : offset);
	}

	@Override
	public IRegion findEnclosingPeerCharacters(IDocument document, int offset, int length) {
		List<Range> pair = Brackets.enclosing(document.get(), offset);
		if (pair.size() < 2) {
			return null;
		}
		anchor = LEFT;
		return new Region(pair.getFirst().offset(), pair.getLast().end() - pair.getFirst().offset());
	}

	@Override
	public boolean isMatchedChar(char ch) {
		return ch == '{' || ch == '}';
	}

	@Override
	public boolean isMatchedChar(char ch, IDocument document, int offset) {
		return isMatchedChar(ch);
	}

	@Override
	public boolean isRecomputationOfEnclosingPairRequired(IDocument document, IRegion currentSelection,
			IRegion previousSelection) {
		return true;
	}

	@Override
	public int getAnchor() {
		return anchor;
	}

	@Override
	public void clear() {
		// Nothing is kept between two questions.
	}

	@Override
	public void dispose() {
		// Nothing to give back.
	}
}
