package org.pactwright.language.internal;

import java.io.IOException;
import java.io.Writer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.util.ReplaceRegion;
import org.pactwright.language.write.StatementWriter;

/** Lets Xtext write elements with {@link StatementWriter}. */
public class StatementSerializer implements ISerializer {

	@Override
	public String serialize(EObject object) {
		return new StatementWriter().write(object);
	}

	@Override
	public String serialize(EObject object, SaveOptions options) {
		return serialize(object);
	}

	@Override
	public void serialize(EObject object, Writer writer, SaveOptions options) throws IOException {
		writer.write(serialize(object));
	}

	@Override
	public ReplaceRegion serializeReplacement(EObject object, SaveOptions options) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(object);
		if (node == null) {
			throw new IllegalArgumentException("The element was not parsed from a text, so nothing can be replaced");
		}
		return new ReplaceRegion(node.getOffset(), node.getLength(), serialize(object));
	}
}
