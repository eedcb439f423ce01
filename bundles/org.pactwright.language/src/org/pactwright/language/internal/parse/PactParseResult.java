package org.pactwright.language.internal.parse;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseResult;

/** A parsed text with the references that are written in it, in the order of the text. */
public final class PactParseResult extends ParseResult {

	private final List<WrittenReference> references;
	private final TextRanges ranges;

	PactParseResult(EObject root, ICompositeNode node, boolean errors, List<WrittenReference> references) {
		super(root, node, errors);
		this.references = List.copyOf(references);
		this.ranges = null;
	}

	/** @param ranges where everything stands when the root has no nodes below it, otherwise null */
	PactParseResult(IParseResult result, List<WrittenReference> references, TextRanges ranges) {
		super(result.getRootASTElement(), result.getRootNode(), result.hasSyntaxErrors());
		this.references = List.copyOf(references);
		this.ranges = ranges;
	}

	/** Where everything stands in a text that was parsed without nodes. */
	public static Optional<TextRanges> ranges(IParseResult result) {
		return result instanceof PactParseResult own ? Optional.ofNullable(own.ranges) : Optional.empty();
	}

	/** What is written in a parsed text; nothing where there is no result. */
	public static List<WrittenReference> references(IParseResult result) {
		return result instanceof PactParseResult own && result.getRootASTElement() != null ? own.references : List.of();
	}
}
