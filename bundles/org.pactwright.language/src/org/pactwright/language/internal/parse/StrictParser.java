package org.pactwright.language.internal.parse;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.antlr.runtime.BitSet;
import org.antlr.runtime.IntStream;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.pactwright.language.parser.antlr.internal.InternalPactParser;
import org.pactwright.language.services.PactGrammarAccess;

/**
 * The generated parser without its own recovery, which loses the rest of the file after many a mistake: it throws a
 * {@link SyntaxStop} instead. Tokens of no length, which {@link Recovery} put in for missing ones, get no value.
 */
final class StrictParser extends InternalPactParser {

	private static final String NOTHING = "";

	private final Map<Integer, String> tokenNames;
	private final Set<Integer> wrongValues = new HashSet<>();
	private final boolean mended;

	/** @param mended whether the tokens were changed, so that some may have no length */
	StrictParser(XtextTokenStream input, PactGrammarAccess grammar, Map<Integer, String> tokenNames, boolean mended) {
		super(input, grammar);
		this.tokenNames = tokenNames;
		this.mended = mended;
	}

	@Override
	protected Object recoverFromMismatchedToken(IntStream stream, int type, BitSet follow) {
		throw stop(type == Token.EOF ? Tokens.END : tokenNames.getOrDefault(type, NOTHING));
	}

	@Override
	public void recover(IntStream stream, RecognitionException exception) {
		throw stop(NOTHING);
	}

	private SyntaxStop stop(String expected) {
		TokenStream tokens = getInput();
		Token token = tokens.LT(1);
		int index = token.getType() == Token.EOF ? tokens.size() : token.getTokenIndex();
		return new SyntaxStop(index, expected, getCurrentNode(), wrongValues);
	}

	@Override
	protected void set(EObject object, String feature, Object value, String rule, INode node) {
		if (!isMissing(node)) {
			super.set(object, feature, value, rule, node);
		}
	}

	@Override
	protected void add(EObject object, String feature, Object value, String rule, INode node) {
		if (value instanceof EObject || !isMissing(node)) {
			super.add(object, feature, value, rule, node);
		}
	}

	@Override
	protected void handleValueConverterException(ValueConverterException exception) {
		if (exception.getNode() != null) {
			for (ILeafNode leaf : exception.getNode().getLeafNodes()) {
				wrongValues.add(leaf.getTotalOffset());
			}
		}
		super.handleValueConverterException(exception);
	}

	private boolean isMissing(INode node) {
		if (mended) {
			for (ILeafNode leaf : node.getLeafNodes()) {
				if (leaf.getTotalLength() == 0) {
					return true;
				}
			}
		}
		return false;
	}
}
