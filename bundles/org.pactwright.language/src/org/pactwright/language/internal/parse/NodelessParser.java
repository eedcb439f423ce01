package org.pactwright.language.internal.parse;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.pactwright.language.services.PactGrammarAccess;

/**
 * Parses a text that is only read, and keeps {@link TextRanges} instead of nodes, which takes less time and far less
 * memory. A text that it cannot say enough about ({@link NeedsNodes}) is parsed again by {@link StrictParser}.
 */
final class NodelessParser extends StrictParser {

	/** A feature that may have been given its default, which afterwards looks as if nothing had been given. */
	private record Given(EObject owner, EStructuralFeature feature) {
	}

	private final TextRanges ranges = new TextRanges();
	private final Set<Given> defaults = new HashSet<>();
	/** For each open rule: its first word, the element made by it, and the number of that among the ranges. */
	private int[] starts = new int[32];
	private int[] ends = new int[32];
	private EObject[] made = new EObject[32];
	private int[] numbers = new int[32];
	private int depth;
	private int lastStart;
	private int lastEnd;

	NodelessParser(XtextTokenStream input, PactGrammarAccess grammar, Map<Integer, String> tokenNames) {
		super(input, grammar, tokenNames, false);
	}

	/** What was noted; complete when the text has been parsed. */
	TextRanges ranges() {
		ranges.setReferences(references());
		return ranges;
	}

	/** A root that knows the text, and nothing below it. */
	static NodeModelBuilder rootOnly() {
		return new NodeModelBuilder() {
			@Override
			public ICompositeNode compressAndReturnParent(ICompositeNode node) {
				return node;
			}
		};
	}

	@Override
	protected void newCompositeNode(EObject grammarElement) {
		if (depth == starts.length) {
			starts = Arrays.copyOf(starts, 2 * depth);
			ends = Arrays.copyOf(ends, 2 * depth);
			made = Arrays.copyOf(made, 2 * depth);
			numbers = Arrays.copyOf(numbers, 2 * depth);
		}
		CommonToken next = (CommonToken) getInput().LT(1);
		starts[depth] = next.getStartIndex();
		ends[depth] = next.getStopIndex() + 1;
		made[depth] = null;
		depth++;
		noteReference(grammarElement);
	}

	@Override
	protected void afterParserOrEnumRuleCall() {
		depth--;
		if (made[depth] != null) {
			ranges.end(numbers[depth], lastEnd);
		}
	}

	@Override
	protected void leaveRule() {
		// the last node is of no interest
	}

	@Override
	protected EObject currentElement() {
		int level = depth - 1;
		while (level >= 0 && made[level] == null) {
			level--;
		}
		return level < 0 ? null : made[level];
	}

	@Override
	protected EObject createModelElement(AbstractRule rule) {
		return create(rule, depth - 1);
	}

	@Override
	protected EObject createModelElementForParent(AbstractRule rule) {
		return create(rule, depth - 2);
	}

	private EObject create(AbstractRule rule, int level) {
		EObject element = silence(getSemanticModelBuilder().create(rule.getType().getClassifier()));
		made[level] = element;
		numbers[level] = ranges.begin(element, starts[level], ends[level]);
		return element;
	}

	@Override
	protected void newLeafNode(Token token, EObject grammarElement) {
		if (token instanceof CommonToken read) {
			lastStart = read.getStartIndex();
			lastEnd = read.getStopIndex() + 1;
		}
	}

	@Override
	protected List<ILeafNode> appendSkippedTokens() {
		return List.of();
	}

	@Override
	protected void appendTrailingHiddenTokens() {
		// blanks and comments mean nothing here
	}

	@Override
	protected void appendAllTokens() {
		// likewise
	}

	@Override
	protected void setWithLastConsumed(EObject owner, String feature, Object value, String rule) {
		if (value != null) {
			setOnce(owner, feature, value, rule, lastStart);
		}
	}

	@Override
	protected void setWithLastConsumed(EObject owner, String feature, boolean value, String rule) {
		if (value) {
			setOnce(owner, feature, true, rule, lastStart);
		}
	}

	@Override
	protected void set(EObject owner, String feature, Object value, String rule) {
		if (value != null) {
			setOnce(owner, feature, value, rule, starts[depth - 1]);
		}
	}

	@Override
	protected void set(EObject owner, String feature, boolean value, String rule) {
		if (value) {
			setOnce(owner, feature, true, rule, starts[depth - 1]);
		}
	}

	@Override
	protected void addWithLastConsumed(EObject owner, String feature, Object value, String rule) {
		if (value != null) {
			addOne(owner, feature, value, rule, lastStart);
		}
	}

	@Override
	protected void add(EObject owner, String feature, Object value, String rule) {
		if (value != null) {
			addOne(owner, feature, value, rule, starts[depth - 1]);
		}
	}

	private void setOnce(EObject owner, String feature, Object value, String rule, int start) {
		EStructuralFeature given = owner.eClass().getEStructuralFeature(feature);
		if (PactAstFactory.mayHideBehindDefault(given) && !(value instanceof Boolean)
				&& !defaults.add(new Given(owner, given))) {
			throw new NeedsNodes();
		}
		set(owner, feature, value, rule, (INode) null);
		ranges.value(owner, feature, start, lastEnd);
	}

	private void addOne(EObject owner, String feature, Object value, String rule, int start) {
		add(owner, feature, value, rule, (INode) null);
		ranges.value(owner, feature, start, lastEnd);
	}

	@Override
	protected void handleValueConverterException(ValueConverterException exception) {
		throw new NeedsNodes();
	}
}
