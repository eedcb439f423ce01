package org.pactwright.language.internal.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.antlr.runtime.BitSet;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.IntStream;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.CrossReference;
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
class StrictParser extends InternalPactParser {

	private static final String NOTHING = "";
	private static final int DOT = Keywords.all().type(".", 0, 1, '.', -1);

	private final Map<Integer, String> tokenNames;
	private final Set<Integer> wrongValues = new HashSet<>();
	private final boolean mended;
	private final List<WrittenReference> references = new ArrayList<>();
	private final List<EObject> silent = new ArrayList<>();

	/** @param mended whether the tokens were changed, so that some may have no length */
	StrictParser(XtextTokenStream input, PactGrammarAccess grammar, Map<Integer, String> tokenNames, boolean mended) {
		super(input, grammar);
		this.tokenNames = tokenNames;
		this.mended = mended;
	}

	/** The references read so far, in the order of the text. */
	List<WrittenReference> references() {
		return references;
	}

	/** Nobody listens to an element that is being read, but for its node, which does not want to know either. */
	@Override
	protected EObject createModelElement(AbstractRule rule) {
		return silence(super.createModelElement(rule));
	}

	@Override
	protected EObject createModelElementForParent(AbstractRule rule) {
		return silence(super.createModelElementForParent(rule));
	}

	/** Until the end of the text. */
	protected final EObject silence(EObject element) {
		element.eSetDeliver(false);
		silent.add(element);
		return element;
	}

	/** To be called when all is read: from now on elements tell of their changes. */
	void endSilence() {
		silent.forEach(element -> element.eSetDeliver(true));
	}

	@Override
	protected void newCompositeNode(EObject grammarElement) {
		super.newCompositeNode(grammarElement);
		noteReference(grammarElement);
	}

	/** Notes what stands next when the grammar expects a reference there. */
	protected final void noteReference(EObject grammarElement) {
		if (!(grammarElement instanceof CrossReference reference)) {
			return;
		}
		EObject owner = currentElement();
		if (owner == null || !(getInput().LT(1) instanceof CommonToken first)) {
			return;
		}
		String name = id(first);
		Token last = first;
		for (int ahead = 2; getInput().LA(ahead) == DOT && getInput().LA(ahead + 1) == RULE_ID; ahead += 2) {
			last = getInput().LT(ahead + 1);
			name += "." + id(last);
		}
		references.add(new WrittenReference(owner, reference, name, first.getStartIndex(),
				((CommonToken) last).getStopIndex() + 1));
	}

	/** The element whose statement is being read. */
	protected EObject currentElement() {
		return getCurrentNode().getSemanticElement();
	}

	private static String id(Token token) {
		String text = token.getText();
		return text.startsWith("^") ? text.substring(1) : text;
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
