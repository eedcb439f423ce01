package org.pactwright.viewpoint.internal.replay;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.xml.sax.SAXException;

/** A model or metamodel in XMI; document types and entities are refused. */
final class CaseResource extends XMIResourceImpl {

	CaseResource(URI uri) {
		super(uri);
		setEncoding("UTF-8");
	}

	@Override
	protected XMLLoad createXMLLoad() {
		return new XMILoadImpl(createXMLHelper()) {
			@Override
			protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
				SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
				factory.setNamespaceAware(true);
				factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
				factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
				factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
				factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
				return factory.newSAXParser();
			}
		};
	}
}
