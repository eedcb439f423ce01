package org.pactwright.language.internal.parse;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseResult;

/** A parsed text with the references that are written in it, in the order of the text. */
public final class PactParseResult extends ParseResult {

	private final List<WrittenReference> references;

	PactParseResult(EObject root, ICompositeNode node, boolean errors, List<WrittenReference> references) {
		super(root, node, errors);
		this.references = List.copyOf(references);
	}

	/** What is written in a parsed text; nothing where there is no result. */
	public static List<WrittenReference> references(IParseResult result) {
		return result instanceof PactParseResult own && result.getRootASTElement() != null ? own.references : List.of();
	}
}
