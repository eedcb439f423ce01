package org.pactwright.language.internal.parse;

import java.util.ArrayList;
import java.util.List;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseResult;
import org.eclipse.xtext.parser.antlr.IUnorderedGroupHelper;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.pactwright.language.internal.parse.Recovery.Mark;
import org.pactwright.language.parser.antlr.PactParser;

import com.google.inject.Inject;

/**
 * Parses whole files. A text without mistakes is parsed once. Otherwise {@link Recovery} mends the first mistake and the
 * text is parsed again, until it is free of them; the messages then hang on the words they are about.
 */
public class RecoveringParser extends PactParser {

	private static final String IMPORT = "import";
	private static final int MOST_MISTAKES = 50;
	/** With the echoes. */
	private static final int MOST_STOPS = 200;
	/** After reading that many characters again a broken text has told enough. */
	private static final long MOST_CHARACTERS = 1_500_000;
	/** Far more than what is open or begun at the end of a text. */
	private static final int MOST_ENDINGS = 40;

	@Inject
	private GrammarWords words;

	@Override
	protected boolean isReparseSupported() {
		return false;
	}

	/**
	 * Parses a text that is only read: without mistakes it gets no nodes but a root, and its result knows the
	 * {@link TextRanges}.
	 */
	IParseResult parseForReading(String text) {
		XtextTokenStream stream = read(text, true);
		setInitialHiddenTokens(stream);
		if (stream.LT(1) instanceof CommonToken first && !IMPORT.equals(first.getText()) && !hasInvalid(stream)) {
			NodelessParser parser = new NodelessParser(stream, getGrammarAccess(), getTokenDefProvider().getTokenDefMap());
			try {
				IParseResult result = run(parser, stream, NodelessParser.rootOnly());
				return new PactParseResult(result, parser.references(), parser.ranges());
			} catch (SyntaxStop | NeedsNodes e) {
				// the messages are found below
			}
		}
		return parse(read(text, false));
	}

	@Override
	protected IParseResult doParse(String rule, CharStream in, NodeModelBuilder builder, int lookAhead) {
		if (!getDefaultRuleName().equals(rule)) {
			return super.doParse(rule, in, builder, lookAhead);
		}
		String text = in.size() == 0 ? "" : in.substring(0, in.size() - 1);
		return parse(read(text, false));
	}

	private IParseResult parse(XtextTokenStream stream) {
		try {
			IParseResult result = run(stream, createNodeModelBuilder(), false);
			return result.hasSyntaxErrors() && hasInvalid(stream) ? recover(stream) : result;
		} catch (SyntaxStop stop) {
			return recover(stream);
		}
	}

	private XtextTokenStream read(String text, boolean visibleOnly) {
		return createTokenStream(new PactLexer(new TextStream(text), visibleOnly));
	}

	@Override
	protected XtextTokenStream createTokenStream(TokenSource source) {
		return new PactTokenStream(source, getTokenDefProvider());
	}

	private static boolean hasInvalid(XtextTokenStream stream) {
		return stream.getTokens().stream().anyMatch(token -> BrokenTexts.isInvalid((Token) token));
	}

	private IParseResult recover(XtextTokenStream stream) {
		Tokens tokens = new Tokens(stream.getTokens(), getTokenDefProvider().getTokenDefMap());
		String text = tokens.text(0, tokens.size());
		BrokenTexts broken = BrokenTexts.of(text, this::tokens);
		if (!broken.messages().isEmpty()) {
			tokens = new Tokens(tokens(broken.mended()), getTokenDefProvider().getTokenDefMap());
			tokens.setTexts(text);
		}
		Recovery recovery = new Recovery(words, tokens);
		recovery.begin(broken);
		return recover(tokens, recovery);
	}

	private List<?> tokens(String text) {
		return read(text, false).getTokens();
	}

	private IParseResult recover(Tokens tokens, Recovery recovery) {
		long read = 0;
		int endings = 0;
		for (int mended = 0;; mended++) {
			NodeModelBuilder builder = createNodeModelBuilder();
			try {
				IParseResult result = run(createTokenStream(tokens.source()), builder, true);
				mark(result, tokens, recovery.marks(), builder);
				boolean sound = recovery.marks().isEmpty() && !result.hasSyntaxErrors();
				return new PactParseResult(result.getRootASTElement(), result.getRootNode(), !sound,
						PactParseResult.references(result));
			} catch (SyntaxStop stop) {
				read += tokens.offset(stop.index()) + tokens.offset(tokens.size()) / 8; // the rest is looked at too
				boolean enough = mended > MOST_STOPS || recovery.marks().size() >= MOST_MISTAKES
						|| read > MOST_CHARACTERS;
				if (enough && endings++ == 0) {
					recovery.giveUp(stop);
				} else if (endings > MOST_ENDINGS || !recovery.mend(stop)) {
					return nothing(tokens, recovery.marks());
				}
			}
		}
	}

	private IParseResult run(XtextTokenStream stream, NodeModelBuilder builder, boolean mended) {
		StrictParser parser = new StrictParser(stream, getGrammarAccess(), getTokenDefProvider().getTokenDefMap(), mended);
		return new PactParseResult(run(parser, stream, builder), parser.references(), null);
	}

	private IParseResult run(StrictParser parser, XtextTokenStream stream, NodeModelBuilder builder) {
		setInitialHiddenTokens(stream);
		parser.setTokenTypeMap(getTokenDefProvider().getTokenDefMap());
		parser.setSyntaxErrorProvider(getSyntaxErrorProvider());
		parser.setNodeModelBuilder(builder);
		parser.setSemanticModelBuilder(getElementFactory());
		IUnorderedGroupHelper helper = getUnorderedGroupHelper().get();
		parser.setUnorderedGroupHelper(helper);
		helper.initializeWith(parser);
		try {
			IParseResult result = parser.parse(getDefaultRuleName());
			parser.endSilence();
			return result;
		} catch (WrappedException e) {
			throw e.getCause() instanceof SyntaxStop || e.getCause() instanceof NeedsNodes
					? (RuntimeException) e.getCause()
					: e;
		} catch (RecognitionException e) {
			throw new IllegalStateException("The parser recovered by itself", e);
		}
	}

	/** A text that holds neither a model nor a plan, not even a mended one. */
	private IParseResult nothing(Tokens tokens, List<Mark> marks) {
		NodeModelBuilder builder = createNodeModelBuilder();
		ICompositeNode root = builder.newRootNode(tokens.text(0, tokens.size()));
		for (int i = 0; i < tokens.size(); i++) {
			CommonToken token = tokens.get(i);
			SyntaxErrorMessage message = marks.stream().filter(mark -> mark.token() == token).map(Mark::message)
					.findFirst().orElse(null);
			builder.newLeafNode(token.getStartIndex(), token.getText().length(), getGrammarAccess().getWSRule(), true,
					message, root);
		}
		return new ParseResult(null, root, true);
	}

	/** Hangs messages on the words they are about; both are in the order of the text, or nearly. */
	private static void mark(IParseResult result, Tokens tokens, List<Mark> marks, NodeModelBuilder builder) {
		removeEchoes(result, tokens, builder);
		for (Mark mark : marks) {
			for (ILeafNode leaf : result.getRootNode().getLeafNodes()) {
				if (leaf.getTotalOffset() == mark.token().getStartIndex() && leaf.getTotalLength() > 0) {
					if (leaf.getSyntaxErrorMessage() == null) {
						builder.setSyntaxError(leaf, mark.message());
					}
					break;
				}
			}
		}
	}

	/** A wrong value right behind a mended place comes of the mending. */
	private static void removeEchoes(IParseResult result, Tokens tokens, NodeModelBuilder builder) {
		List<INode> wrong = new ArrayList<>();
		result.getSyntaxErrors().forEach(wrong::add);
		for (INode node : wrong) {
			int index = tokens.indexAt(node.getOffset());
			if (tokens.isBesideChange(index)) {
				tokens.setChanged(index);
				builder.setSyntaxError(node, null);
			}
		}
	}
}
