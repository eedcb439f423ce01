package org.pactwright.language;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinker;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.IAstFactory;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.serializer.ISerializer;
import org.pactwright.language.internal.StatementSerializer;
import org.pactwright.language.internal.link.DeferredLinker;
import org.pactwright.language.internal.link.IdQualifiedNames;
import org.pactwright.language.internal.parse.PactAstFactory;
import org.pactwright.language.internal.parse.PactValueConverters;
import org.pactwright.language.internal.parse.RecoveringParser;
import org.pactwright.language.internal.parse.SyntaxMessages;

/**
 * What the language does in its own way. Every binding replaces one of Xtext's, none is optional.
 *
 * <p>References are not linked file by file through proxies but once for a whole project, when all of its files are
 * parsed ({@link org.pactwright.language.project.ProjectLoader}): a third of the time and of the memory.
 */
public class PactRuntimeModule extends AbstractPactRuntimeModule {

	/** Words, numbers with units, dates: from text to value, with messages a planner understands. */
	@Override
	public Class<? extends IValueConverterService> bindIValueConverterService() {
		return PactValueConverters.class;
	}

	/** Refuses what is given twice; gives the letter of a RACI line to every actor in it. */
	public Class<? extends IAstFactory> bindIAstFactory() {
		return PactAstFactory.class;
	}

	/** Mends what does not parse, so that one mistake costs neither the rest of the file nor a second message. */
	@Override
	public Class<? extends IParser> bindIParser() {
		return RecoveringParser.class;
	}

	/** What is wrong, and what to write instead. */
	public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
		return SyntaxMessages.class;
	}

	/** Leaves references alone while a single file is parsed. */
	@Override
	public Class<? extends ILinker> bindILinker() {
		return DeferredLinker.class;
	}

	/** The plain resource: no derived state, no lazy proxies. */
	@Override
	public Class<? extends XtextResource> bindXtextResource() {
		return XtextResource.class;
	}

	/** Writes statements the way people do. */
	@Override
	public Class<? extends ISerializer> bindISerializer() {
		return StatementSerializer.class;
	}

	/** Names are ids, not titles. */
	@Override
	public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
		return IdQualifiedNames.class;
	}
}
