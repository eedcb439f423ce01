package org.pactwright.diagram.internal.output;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.function.PDFunction;
import org.apache.pdfbox.pdmodel.common.function.PDFunctionType2;
import org.apache.pdfbox.pdmodel.common.function.PDFunctionType3;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;
import org.pactwright.diagram.drawing.Fill;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.viewpoint.diagram.Colour;

/** Gradients as axial shadings (ISO 32000-1, 8.7.4.5.3). */
final class PdfGradients {

	private PdfGradients() {
	}

	static PDShading shading(Fill.Gradient gradient, Box box) {
		PDShadingType2 shading = new PDShadingType2(new COSDictionary());
		shading.setShadingType(PDShading.SHADING_TYPE2);
		shading.setColorSpace(PDDeviceRGB.INSTANCE);
		shading.setCoords(numbers(box.x() + gradient.from().x() * box.width(),
				box.y() + gradient.from().y() * box.height(),
				box.x() + gradient.to().x() * box.width(), box.y() + gradient.to().y() * box.height()));
		COSArray extend = new COSArray();
		extend.add(COSBoolean.TRUE);
		extend.add(COSBoolean.TRUE);
		shading.setExtend(extend);
		shading.setFunction(function(gradient));
		return shading;
	}

	private static PDFunction function(Fill.Gradient gradient) {
		COSArray functions = new COSArray();
		COSArray bounds = new COSArray();
		COSArray encode = new COSArray();
		int parts = gradient.stops().size() - 1;
		for (int i = 0; i < parts; i++) {
			functions.add(between(gradient.stops().get(i).colour(), gradient.stops().get(i + 1).colour()));
			if (i > 0) {
				bounds.add(new COSFloat((float) gradient.stops().get(i).offset()));
			}
			encode.add(COSInteger.ZERO);
			encode.add(COSInteger.ONE);
		}
		if (parts == 1) {
			return new PDFunctionType2(functions.getObject(0));
		}
		COSDictionary stitched = new COSDictionary();
		stitched.setInt(COSName.FUNCTION_TYPE, 3);
		stitched.setItem(COSName.DOMAIN, numbers(0, 1));
		stitched.setItem(COSName.FUNCTIONS, functions);
		stitched.setItem(COSName.BOUNDS, bounds);
		stitched.setItem(COSName.ENCODE, encode);
		return new PDFunctionType3(stitched);
	}

	private static COSDictionary between(Colour from, Colour to) {
		COSDictionary function = new COSDictionary();
		function.setInt(COSName.FUNCTION_TYPE, 2);
		function.setItem(COSName.DOMAIN, numbers(0, 1));
		function.setItem(COSName.C0, colour(from));
		function.setItem(COSName.C1, colour(to));
		function.setInt(COSName.N, 1);
		return function;
	}

	private static COSArray colour(Colour colour) {
		return numbers(SvgText.clamp(colour.red()) / 255.0, SvgText.clamp(colour.green()) / 255.0,
				SvgText.clamp(colour.blue()) / 255.0);
	}

	private static COSArray numbers(double... values) {
		COSArray array = new COSArray();
		for (double value : values) {
			array.add(new COSFloat((float) value));
		}
		return array;
	}
}
