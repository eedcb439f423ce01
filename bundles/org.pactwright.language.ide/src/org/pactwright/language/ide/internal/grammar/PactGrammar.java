package org.pactwright.language.ide.internal.grammar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.pactwright.language.PactLanguage;
import org.pactwright.language.ide.internal.text.LexemeType;
import org.pactwright.language.ide.internal.text.Lexicon;

/**
 * The grammar as a machine that reads tokens one by one and always knows what it has read and what may come next. It
 * is made from the grammar of the language itself, so it follows every change of it; tables grow while texts are read.
 * Loading takes some hundred milliseconds. Safe for use by several threads.
 */
public final class PactGrammar {

	private record Call(AbstractElement element, Optional<Frame> frame) {
	}

	private static final class Holder {
		static final PactGrammar STANDARD = new PactGrammar(
				PactLanguage.injector().getInstance(IGrammarAccess.class).getGrammar());
	}

	private final Map<Call, Frame> frames = new ConcurrentHashMap<>();
	private final Map<Call, Spot> spots = new ConcurrentHashMap<>();
	private final Map<List<Spot>, State> states = new ConcurrentHashMap<>();
	private final State start;

	private PactGrammar(Grammar grammar) {
		ParserRule document = (ParserRule) grammar.getRules().getFirst();
		start = new State(this, List.of(), new Follower(this).atStart(document), Lexicon.standard().size());
	}

	/** The grammar of Pactwright; loads it at the first call. */
	public static PactGrammar standard() {
		return Holder.STANDARD;
	}

	/** The state before the first token. */
	public State start() {
		return start;
	}

	Frame frame(RuleCall call, Optional<Frame> parent) {
		return frames.computeIfAbsent(new Call(call, parent), key -> new Frame(call, parent));
	}

	Spot spot(AbstractElement element, Optional<Frame> frame) {
		return spots.computeIfAbsent(new Call(element, frame), key -> new Spot(element, frame, label(element)));
	}

	State state(List<Spot> list) {
		return states.computeIfAbsent(list, key -> new State(this, key, List.of(), Lexicon.standard().size()));
	}

	private static int label(AbstractElement element) {
		if (element instanceof Keyword keyword) {
			int label = Lexicon.standard().label(keyword.getValue());
			if (!Lexicon.isKeyword(label)) {
				throw new IllegalStateException("Keyword '" + keyword.getValue() + "' is missing in lexicon.txt");
			}
			return label;
		}
		return LexemeType.valueOf(((RuleCall) element).getRule().getName()).ordinal();
	}
}
