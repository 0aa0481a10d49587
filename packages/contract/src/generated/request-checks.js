// @generated from openapi.yaml by `pnpm generate`. Do not edit.
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);

var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));

var require_formats = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
	function fmtDef(validate, compare) {
		return {
			validate,
			compare
		};
	}
	exports.fullFormats = {
		date: fmtDef(date, compareDate),
		time: fmtDef(getTime(true), compareTime),
		"date-time": fmtDef(getDateTime(true), compareDateTime),
		"iso-time": fmtDef(getTime(), compareIsoTime),
		"iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
		duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
		uri,
		"uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
		"uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
		url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
		email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
		hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
		ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
		ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
		regex,
		uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
		"json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
		"json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
		"relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
		byte,
		int32: {
			type: "number",
			validate: validateInt32
		},
		int64: {
			type: "number",
			validate: validateInt64
		},
		float: {
			type: "number",
			validate: validateNumber
		},
		double: {
			type: "number",
			validate: validateNumber
		},
		password: true,
		binary: true
	};
	exports.fastFormats = {
		...exports.fullFormats,
		date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
		time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
		"date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
		"iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
		"iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
		uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
		"uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
		email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
	};
	exports.formatNames = Object.keys(exports.fullFormats);
	function isLeapYear(year) {
		return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	}
	const DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
	const DAYS = [
		0,
		31,
		28,
		31,
		30,
		31,
		30,
		31,
		31,
		30,
		31,
		30,
		31
	];
	function date(str) {
		const matches = DATE.exec(str);
		if (!matches) return false;
		const year = +matches[1];
		const month = +matches[2];
		const day = +matches[3];
		return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
	}
	function compareDate(d1, d2) {
		if (!(d1 && d2)) return void 0;
		if (d1 > d2) return 1;
		if (d1 < d2) return -1;
		return 0;
	}
	const TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
	function getTime(strictTimeZone) {
		return function time(str) {
			const matches = TIME.exec(str);
			if (!matches) return false;
			const hr = +matches[1];
			const min = +matches[2];
			const sec = +matches[3];
			const tz = matches[4];
			const tzSign = matches[5] === "-" ? -1 : 1;
			const tzH = +(matches[6] || 0);
			const tzM = +(matches[7] || 0);
			if (tzH > 23 || tzM > 59 || strictTimeZone && !tz) return false;
			if (hr <= 23 && min <= 59 && sec < 60) return true;
			const utcMin = min - tzM * tzSign;
			const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
			return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
		};
	}
	function compareTime(s1, s2) {
		if (!(s1 && s2)) return void 0;
		const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
		const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
		if (!(t1 && t2)) return void 0;
		return t1 - t2;
	}
	function compareIsoTime(t1, t2) {
		if (!(t1 && t2)) return void 0;
		const a1 = TIME.exec(t1);
		const a2 = TIME.exec(t2);
		if (!(a1 && a2)) return void 0;
		t1 = a1[1] + a1[2] + a1[3];
		t2 = a2[1] + a2[2] + a2[3];
		if (t1 > t2) return 1;
		if (t1 < t2) return -1;
		return 0;
	}
	const DATE_TIME_SEPARATOR = /t|\s/i;
	function getDateTime(strictTimeZone) {
		const time = getTime(strictTimeZone);
		return function date_time(str) {
			const dateTime = str.split(DATE_TIME_SEPARATOR);
			return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
		};
	}
	function compareDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return void 0;
		const d1 = new Date(dt1).valueOf();
		const d2 = new Date(dt2).valueOf();
		if (!(d1 && d2)) return void 0;
		return d1 - d2;
	}
	function compareIsoDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return void 0;
		const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
		const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
		const res = compareDate(d1, d2);
		if (res === void 0) return void 0;
		return res || compareTime(t1, t2);
	}
	const NOT_URI_FRAGMENT = /\/|:/;
	const URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
	function uri(str) {
		return NOT_URI_FRAGMENT.test(str) && URI.test(str);
	}
	const BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
	function byte(str) {
		BYTE.lastIndex = 0;
		return BYTE.test(str);
	}
	const MIN_INT32 = -(2 ** 31);
	const MAX_INT32 = 2 ** 31 - 1;
	function validateInt32(value) {
		return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
	}
	function validateInt64(value) {
		return Number.isInteger(value);
	}
	function validateNumber() {
		return true;
	}
	const Z_ANCHOR = /[^\\]\\Z/;
	function regex(str) {
		if (Z_ANCHOR.test(str)) return false;
		try {
			new RegExp(str);
			return true;
		} catch (e) {
			return false;
		}
	}
}));

var require_fast_deep_equal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return false;
			var length, i, keys;
			if (Array.isArray(a)) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
				return true;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	};
}));

var require_equal = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));

function validate_946587d599(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_946587d599.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const err0 = {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate_946587d599.errors = vErrors;
	return errors === 0;
}
validate_946587d599.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern_2da4bbea44 = new RegExp("^org_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");
function validate_aec95e181a(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_aec95e181a.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern_2da4bbea44.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate_aec95e181a.errors = vErrors;
	return errors === 0;
}
validate_aec95e181a.evaluated = {
	"props": { "keyrail-organization": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const func_c79b1109d4 = require_ucs2length().default;
const schema_146649e306 = {
	"type": "string",
	"enum": ["live", "test"]
};
function validate_003a7885f4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_003a7885f4.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "environment" || key0 === "limit" || key0 === "cursor")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.environment !== void 0) {
			let data0 = data.environment;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err1 = {
							instancePath: instancePath + "/environment",
							schemaPath: "contract#/components/schemas/Environment/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["environment"] = coerced0;
				}
			}
			if (!(data0 === "live" || data0 === "test")) {
				const err2 = {
					instancePath: instancePath + "/environment",
					schemaPath: "contract#/components/schemas/Environment/enum",
					keyword: "enum",
					params: { allowedValues: schema_146649e306.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.limit !== void 0) {
			let data1 = data.limit;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) coerced1 = +data1;
					else {
						const err3 = {
							instancePath: instancePath + "/limit",
							schemaPath: "#/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["limit"] = coerced1;
				}
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 100 || isNaN(data1)) {
					const err4 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data1 < 1 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.cursor !== void 0) {
			let data2 = data.cursor;
			if (typeof data2 !== "string") {
				let dataType2 = typeof data2;
				let coerced2 = void 0;
				if (!(coerced2 !== void 0)) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						const err6 = {
							instancePath: instancePath + "/cursor",
							schemaPath: "#/properties/cursor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data2 = coerced2;
					if (data !== void 0) data["cursor"] = coerced2;
				}
			}
			if (typeof data2 === "string") {
				if (func_c79b1109d4(data2) > 200) {
					const err7 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (func_c79b1109d4(data2) < 1) {
					const err8 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate_003a7885f4.errors = vErrors;
	return errors === 0;
}
validate_003a7885f4.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern_4114dff20f = new RegExp("^[ -~]+$", "u");
function validate_1d1c481c23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_1d1c481c23.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["keyrail-organization"] !== void 0) {
			let data0 = data["keyrail-organization"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/keyrail-organization",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["keyrail-organization"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern_2da4bbea44.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/keyrail-organization",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		if (data["idempotency-key"] !== void 0) {
			let data1 = data["idempotency-key"];
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/idempotency-key",
							schemaPath: "#/properties/idempotency-key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["idempotency-key"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func_c79b1109d4(data1) > 255) {
					const err3 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/maxLength",
						keyword: "maxLength",
						params: { limit: 255 },
						message: "must NOT have more than 255 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func_c79b1109d4(data1) < 1) {
					const err4 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern_4114dff20f.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/idempotency-key",
						schemaPath: "#/properties/idempotency-key/pattern",
						keyword: "pattern",
						params: { pattern: "^[ -~]+$" },
						message: "must match pattern \"^[ -~]+$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate_1d1c481c23.errors = vErrors;
	return errors === 0;
}
validate_1d1c481c23.evaluated = {
	"props": {
		"keyrail-organization": true,
		"idempotency-key": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern_a38362c8fd = new RegExp("^ak_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");
function validate_9bd7984db5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_9bd7984db5.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiKeyId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apiKeyId" },
				message: "must have required property 'apiKeyId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "apiKeyId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.apiKeyId !== void 0) {
			let data0 = data.apiKeyId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/apiKeyId",
							schemaPath: "contract#/components/schemas/ApiKeyId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["apiKeyId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern_a38362c8fd.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/apiKeyId",
						schemaPath: "contract#/components/schemas/ApiKeyId/pattern",
						keyword: "pattern",
						params: { pattern: "^ak_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^ak_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate_9bd7984db5.errors = vErrors;
	return errors === 0;
}
validate_9bd7984db5.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern_d54ee21464 = new RegExp("^per_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");
const pattern_f160fc1e23 = new RegExp("^usr_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");
const pattern_c1fa8f773e = new RegExp("^chn_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");
const schema_344fb6c194 = {
	"type": "string",
	"enum": [
		"open",
		"pending",
		"closed"
	]
};
function validate_dc715d8177(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_dc715d8177.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "status" || key0 === "channelId" || key0 === "assigneeId" || key0 === "personId" || key0 === "limit" || key0 === "cursor")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.status !== void 0) {
			let data0 = data.status;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err1 = {
							instancePath: instancePath + "/status",
							schemaPath: "contract#/components/schemas/TicketStatus/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["status"] = coerced0;
				}
			}
			if (!(data0 === "open" || data0 === "pending" || data0 === "closed")) {
				const err2 = {
					instancePath: instancePath + "/status",
					schemaPath: "contract#/components/schemas/TicketStatus/enum",
					keyword: "enum",
					params: { allowedValues: schema_344fb6c194.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.channelId !== void 0) {
			let data1 = data.channelId;
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err3 = {
							instancePath: instancePath + "/channelId",
							schemaPath: "contract#/components/schemas/ChannelId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["channelId"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (!pattern_c1fa8f773e.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/channelId",
						schemaPath: "contract#/components/schemas/ChannelId/pattern",
						keyword: "pattern",
						params: { pattern: "^chn_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^chn_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.assigneeId !== void 0) {
			let data2 = data.assigneeId;
			if (typeof data2 !== "string") {
				let dataType2 = typeof data2;
				let coerced2 = void 0;
				if (!(coerced2 !== void 0)) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						const err5 = {
							instancePath: instancePath + "/assigneeId",
							schemaPath: "contract#/components/schemas/UserId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data2 = coerced2;
					if (data !== void 0) data["assigneeId"] = coerced2;
				}
			}
			if (typeof data2 === "string") {
				if (!pattern_f160fc1e23.test(data2)) {
					const err6 = {
						instancePath: instancePath + "/assigneeId",
						schemaPath: "contract#/components/schemas/UserId/pattern",
						keyword: "pattern",
						params: { pattern: "^usr_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^usr_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.personId !== void 0) {
			let data3 = data.personId;
			if (typeof data3 !== "string") {
				let dataType3 = typeof data3;
				let coerced3 = void 0;
				if (!(coerced3 !== void 0)) {
					if (dataType3 == "number" || dataType3 == "boolean") coerced3 = "" + data3;
					else if (data3 === null) coerced3 = "";
					else {
						const err7 = {
							instancePath: instancePath + "/personId",
							schemaPath: "contract#/components/schemas/PersonId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (coerced3 !== void 0) {
					data3 = coerced3;
					if (data !== void 0) data["personId"] = coerced3;
				}
			}
			if (typeof data3 === "string") {
				if (!pattern_d54ee21464.test(data3)) {
					const err8 = {
						instancePath: instancePath + "/personId",
						schemaPath: "contract#/components/schemas/PersonId/pattern",
						keyword: "pattern",
						params: { pattern: "^per_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^per_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.limit !== void 0) {
			let data4 = data.limit;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				let dataType4 = typeof data4;
				let coerced4 = void 0;
				if (!(coerced4 !== void 0)) {
					if (dataType4 === "boolean" || data4 === null || dataType4 === "string" && data4 && data4 == +data4 && !(data4 % 1)) coerced4 = +data4;
					else {
						const err9 = {
							instancePath: instancePath + "/limit",
							schemaPath: "#/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (coerced4 !== void 0) {
					data4 = coerced4;
					if (data !== void 0) data["limit"] = coerced4;
				}
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 100 || isNaN(data4)) {
					const err10 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data4 < 1 || isNaN(data4)) {
					const err11 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		if (data.cursor !== void 0) {
			let data5 = data.cursor;
			if (typeof data5 !== "string") {
				let dataType5 = typeof data5;
				let coerced5 = void 0;
				if (!(coerced5 !== void 0)) {
					if (dataType5 == "number" || dataType5 == "boolean") coerced5 = "" + data5;
					else if (data5 === null) coerced5 = "";
					else {
						const err12 = {
							instancePath: instancePath + "/cursor",
							schemaPath: "#/properties/cursor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (coerced5 !== void 0) {
					data5 = coerced5;
					if (data !== void 0) data["cursor"] = coerced5;
				}
			}
			if (typeof data5 === "string") {
				if (func_c79b1109d4(data5) > 200) {
					const err13 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (func_c79b1109d4(data5) < 1) {
					const err14 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate_dc715d8177.errors = vErrors;
	return errors === 0;
}
validate_dc715d8177.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern_91438189e2 = new RegExp("^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");
function validate_b3d62619c4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_b3d62619c4.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.ticketId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ticketId" },
				message: "must have required property 'ticketId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "ticketId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.ticketId !== void 0) {
			let data0 = data.ticketId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/ticketId",
							schemaPath: "contract#/components/schemas/TicketId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["ticketId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern_91438189e2.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/ticketId",
						schemaPath: "contract#/components/schemas/TicketId/pattern",
						keyword: "pattern",
						params: { pattern: "^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate_b3d62619c4.errors = vErrors;
	return errors === 0;
}
validate_b3d62619c4.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const formats_2eaf0917e9 = require_formats().fullFormats["date-time"];
const pattern_ba42b46ffd = new RegExp("\\S", "u");
function validate_35fdbeca9f(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_35fdbeca9f.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "email" || key0 === "phone" || key0 === "name" || key0 === "tag" || key0 === "updatedSince" || key0 === "limit" || key0 === "cursor")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.email !== void 0) {
			let data0 = data.email;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err1 = {
							instancePath: instancePath + "/email",
							schemaPath: "#/properties/email/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["email"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (func_c79b1109d4(data0) > 254) {
					const err2 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/properties/email/maxLength",
						keyword: "maxLength",
						params: { limit: 254 },
						message: "must NOT have more than 254 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func_c79b1109d4(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/properties/email/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data.phone !== void 0) {
			let data1 = data.phone;
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err4 = {
							instancePath: instancePath + "/phone",
							schemaPath: "#/properties/phone/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["phone"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func_c79b1109d4(data1) > 50) {
					const err5 = {
						instancePath: instancePath + "/phone",
						schemaPath: "#/properties/phone/maxLength",
						keyword: "maxLength",
						params: { limit: 50 },
						message: "must NOT have more than 50 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func_c79b1109d4(data1) < 1) {
					const err6 = {
						instancePath: instancePath + "/phone",
						schemaPath: "#/properties/phone/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.name !== void 0) {
			let data2 = data.name;
			if (typeof data2 !== "string") {
				let dataType2 = typeof data2;
				let coerced2 = void 0;
				if (!(coerced2 !== void 0)) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						const err7 = {
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data2 = coerced2;
					if (data !== void 0) data["name"] = coerced2;
				}
			}
			if (typeof data2 === "string") {
				if (func_c79b1109d4(data2) > 200) {
					const err8 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (func_c79b1109d4(data2) < 1) {
					const err9 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.tag !== void 0) {
			let data3 = data.tag;
			if (typeof data3 !== "string") {
				let dataType3 = typeof data3;
				let coerced3 = void 0;
				if (!(coerced3 !== void 0)) {
					if (dataType3 == "number" || dataType3 == "boolean") coerced3 = "" + data3;
					else if (data3 === null) coerced3 = "";
					else {
						const err10 = {
							instancePath: instancePath + "/tag",
							schemaPath: "contract#/components/schemas/Tag/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (coerced3 !== void 0) {
					data3 = coerced3;
					if (data !== void 0) data["tag"] = coerced3;
				}
			}
			if (typeof data3 === "string") {
				if (func_c79b1109d4(data3) > 50) {
					const err11 = {
						instancePath: instancePath + "/tag",
						schemaPath: "contract#/components/schemas/Tag/maxLength",
						keyword: "maxLength",
						params: { limit: 50 },
						message: "must NOT have more than 50 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (func_c79b1109d4(data3) < 1) {
					const err12 = {
						instancePath: instancePath + "/tag",
						schemaPath: "contract#/components/schemas/Tag/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (!pattern_ba42b46ffd.test(data3)) {
					const err13 = {
						instancePath: instancePath + "/tag",
						schemaPath: "contract#/components/schemas/Tag/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.updatedSince !== void 0) {
			let data4 = data.updatedSince;
			if (typeof data4 !== "string") {
				let dataType4 = typeof data4;
				let coerced4 = void 0;
				if (!(coerced4 !== void 0)) {
					if (dataType4 == "number" || dataType4 == "boolean") coerced4 = "" + data4;
					else if (data4 === null) coerced4 = "";
					else {
						const err14 = {
							instancePath: instancePath + "/updatedSince",
							schemaPath: "#/properties/updatedSince/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (coerced4 !== void 0) {
					data4 = coerced4;
					if (data !== void 0) data["updatedSince"] = coerced4;
				}
			}
			if (typeof data4 === "string") {
				if (!formats_2eaf0917e9.validate(data4)) {
					const err15 = {
						instancePath: instancePath + "/updatedSince",
						schemaPath: "#/properties/updatedSince/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		}
		if (data.limit !== void 0) {
			let data5 = data.limit;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				let dataType5 = typeof data5;
				let coerced5 = void 0;
				if (!(coerced5 !== void 0)) {
					if (dataType5 === "boolean" || data5 === null || dataType5 === "string" && data5 && data5 == +data5 && !(data5 % 1)) coerced5 = +data5;
					else {
						const err16 = {
							instancePath: instancePath + "/limit",
							schemaPath: "#/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (coerced5 !== void 0) {
					data5 = coerced5;
					if (data !== void 0) data["limit"] = coerced5;
				}
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 100 || isNaN(data5)) {
					const err17 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data5 < 1 || isNaN(data5)) {
					const err18 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
		}
		if (data.cursor !== void 0) {
			let data6 = data.cursor;
			if (typeof data6 !== "string") {
				let dataType6 = typeof data6;
				let coerced6 = void 0;
				if (!(coerced6 !== void 0)) {
					if (dataType6 == "number" || dataType6 == "boolean") coerced6 = "" + data6;
					else if (data6 === null) coerced6 = "";
					else {
						const err19 = {
							instancePath: instancePath + "/cursor",
							schemaPath: "#/properties/cursor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (coerced6 !== void 0) {
					data6 = coerced6;
					if (data !== void 0) data["cursor"] = coerced6;
				}
			}
			if (typeof data6 === "string") {
				if (func_c79b1109d4(data6) > 200) {
					const err20 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (func_c79b1109d4(data6) < 1) {
					const err21 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			}
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
	}
	validate_35fdbeca9f.errors = vErrors;
	return errors === 0;
}
validate_35fdbeca9f.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_80db90f204(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_80db90f204.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.personId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "personId" },
				message: "must have required property 'personId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "personId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.personId !== void 0) {
			let data0 = data.personId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/personId",
							schemaPath: "contract#/components/schemas/PersonId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["personId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern_d54ee21464.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/personId",
						schemaPath: "contract#/components/schemas/PersonId/pattern",
						keyword: "pattern",
						params: { pattern: "^per_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^per_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate_80db90f204.errors = vErrors;
	return errors === 0;
}
validate_80db90f204.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_d8498b775a(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_d8498b775a.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "personId" || key0 === "type" || key0 === "since" || key0 === "until" || key0 === "limit" || key0 === "cursor")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.personId !== void 0) {
			let data0 = data.personId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err1 = {
							instancePath: instancePath + "/personId",
							schemaPath: "contract#/components/schemas/PersonId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["personId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern_d54ee21464.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/personId",
						schemaPath: "contract#/components/schemas/PersonId/pattern",
						keyword: "pattern",
						params: { pattern: "^per_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^per_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		}
		if (data.type !== void 0) {
			let data1 = data.type;
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err3 = {
							instancePath: instancePath + "/type",
							schemaPath: "contract#/components/schemas/EventType/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["type"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func_c79b1109d4(data1) > 100) {
					const err4 = {
						instancePath: instancePath + "/type",
						schemaPath: "contract#/components/schemas/EventType/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (func_c79b1109d4(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/type",
						schemaPath: "contract#/components/schemas/EventType/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (!pattern_ba42b46ffd.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/type",
						schemaPath: "contract#/components/schemas/EventType/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.since !== void 0) {
			let data2 = data.since;
			if (typeof data2 !== "string") {
				let dataType2 = typeof data2;
				let coerced2 = void 0;
				if (!(coerced2 !== void 0)) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						const err7 = {
							instancePath: instancePath + "/since",
							schemaPath: "#/properties/since/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data2 = coerced2;
					if (data !== void 0) data["since"] = coerced2;
				}
			}
			if (typeof data2 === "string") {
				if (!formats_2eaf0917e9.validate(data2)) {
					const err8 = {
						instancePath: instancePath + "/since",
						schemaPath: "#/properties/since/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.until !== void 0) {
			let data3 = data.until;
			if (typeof data3 !== "string") {
				let dataType3 = typeof data3;
				let coerced3 = void 0;
				if (!(coerced3 !== void 0)) {
					if (dataType3 == "number" || dataType3 == "boolean") coerced3 = "" + data3;
					else if (data3 === null) coerced3 = "";
					else {
						const err9 = {
							instancePath: instancePath + "/until",
							schemaPath: "#/properties/until/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (coerced3 !== void 0) {
					data3 = coerced3;
					if (data !== void 0) data["until"] = coerced3;
				}
			}
			if (typeof data3 === "string") {
				if (!formats_2eaf0917e9.validate(data3)) {
					const err10 = {
						instancePath: instancePath + "/until",
						schemaPath: "#/properties/until/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.limit !== void 0) {
			let data4 = data.limit;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				let dataType4 = typeof data4;
				let coerced4 = void 0;
				if (!(coerced4 !== void 0)) {
					if (dataType4 === "boolean" || data4 === null || dataType4 === "string" && data4 && data4 == +data4 && !(data4 % 1)) coerced4 = +data4;
					else {
						const err11 = {
							instancePath: instancePath + "/limit",
							schemaPath: "#/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (coerced4 !== void 0) {
					data4 = coerced4;
					if (data !== void 0) data["limit"] = coerced4;
				}
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 100 || isNaN(data4)) {
					const err12 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data4 < 1 || isNaN(data4)) {
					const err13 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.cursor !== void 0) {
			let data5 = data.cursor;
			if (typeof data5 !== "string") {
				let dataType5 = typeof data5;
				let coerced5 = void 0;
				if (!(coerced5 !== void 0)) {
					if (dataType5 == "number" || dataType5 == "boolean") coerced5 = "" + data5;
					else if (data5 === null) coerced5 = "";
					else {
						const err14 = {
							instancePath: instancePath + "/cursor",
							schemaPath: "#/properties/cursor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (coerced5 !== void 0) {
					data5 = coerced5;
					if (data !== void 0) data["cursor"] = coerced5;
				}
			}
			if (typeof data5 === "string") {
				if (func_c79b1109d4(data5) > 200) {
					const err15 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (func_c79b1109d4(data5) < 1) {
					const err16 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate_d8498b775a.errors = vErrors;
	return errors === 0;
}
validate_d8498b775a.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern_f180836cf0 = new RegExp("^pev_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");
function validate_023701a2e8(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_023701a2e8.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.eventId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "eventId" },
				message: "must have required property 'eventId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "eventId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.eventId !== void 0) {
			let data0 = data.eventId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/eventId",
							schemaPath: "contract#/components/schemas/EventId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["eventId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern_f180836cf0.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/eventId",
						schemaPath: "contract#/components/schemas/EventId/pattern",
						keyword: "pattern",
						params: { pattern: "^pev_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^pev_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate_023701a2e8.errors = vErrors;
	return errors === 0;
}
validate_023701a2e8.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern_60fc6aedbc = new RegExp("^[a-z0-9][a-z0-9_-]{0,49}$", "u");
function validate_c20544a38c(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_c20544a38c.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "shortcut" || key0 === "limit" || key0 === "cursor")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.shortcut !== void 0) {
			let data0 = data.shortcut;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err1 = {
							instancePath: instancePath + "/shortcut",
							schemaPath: "contract#/components/schemas/Shortcut/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["shortcut"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern_60fc6aedbc.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/shortcut",
						schemaPath: "contract#/components/schemas/Shortcut/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9][a-z0-9_-]{0,49}$" },
						message: "must match pattern \"^[a-z0-9][a-z0-9_-]{0,49}$\""
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		}
		if (data.limit !== void 0) {
			let data1 = data.limit;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) coerced1 = +data1;
					else {
						const err3 = {
							instancePath: instancePath + "/limit",
							schemaPath: "#/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["limit"] = coerced1;
				}
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 100 || isNaN(data1)) {
					const err4 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data1 < 1 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.cursor !== void 0) {
			let data2 = data.cursor;
			if (typeof data2 !== "string") {
				let dataType2 = typeof data2;
				let coerced2 = void 0;
				if (!(coerced2 !== void 0)) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						const err6 = {
							instancePath: instancePath + "/cursor",
							schemaPath: "#/properties/cursor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data2 = coerced2;
					if (data !== void 0) data["cursor"] = coerced2;
				}
			}
			if (typeof data2 === "string") {
				if (func_c79b1109d4(data2) > 200) {
					const err7 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (func_c79b1109d4(data2) < 1) {
					const err8 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate_c20544a38c.errors = vErrors;
	return errors === 0;
}
validate_c20544a38c.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern_a0627e407d = new RegExp("^crp_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");
function validate_1d6111227e(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_1d6111227e.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.cannedReplyId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "cannedReplyId" },
				message: "must have required property 'cannedReplyId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "cannedReplyId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.cannedReplyId !== void 0) {
			let data0 = data.cannedReplyId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/cannedReplyId",
							schemaPath: "contract#/components/schemas/CannedReplyId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["cannedReplyId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern_a0627e407d.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/cannedReplyId",
						schemaPath: "contract#/components/schemas/CannedReplyId/pattern",
						keyword: "pattern",
						params: { pattern: "^crp_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^crp_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate_1d6111227e.errors = vErrors;
	return errors === 0;
}
validate_1d6111227e.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_30b8100bb8 = {
	"type": "string",
	"enum": [
		"email",
		"chat",
		"form",
		"phone",
		"sms",
		"whatsapp",
		"telegram",
		"instagram",
		"messenger",
		"other"
	]
};
function validate_41b0f36077(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_41b0f36077.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "type" || key0 === "limit" || key0 === "cursor")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err1 = {
							instancePath: instancePath + "/type",
							schemaPath: "contract#/components/schemas/ChannelType/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["type"] = coerced0;
				}
			}
			if (!(data0 === "email" || data0 === "chat" || data0 === "form" || data0 === "phone" || data0 === "sms" || data0 === "whatsapp" || data0 === "telegram" || data0 === "instagram" || data0 === "messenger" || data0 === "other")) {
				const err2 = {
					instancePath: instancePath + "/type",
					schemaPath: "contract#/components/schemas/ChannelType/enum",
					keyword: "enum",
					params: { allowedValues: schema_30b8100bb8.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.limit !== void 0) {
			let data1 = data.limit;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) coerced1 = +data1;
					else {
						const err3 = {
							instancePath: instancePath + "/limit",
							schemaPath: "#/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["limit"] = coerced1;
				}
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 100 || isNaN(data1)) {
					const err4 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data1 < 1 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.cursor !== void 0) {
			let data2 = data.cursor;
			if (typeof data2 !== "string") {
				let dataType2 = typeof data2;
				let coerced2 = void 0;
				if (!(coerced2 !== void 0)) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						const err6 = {
							instancePath: instancePath + "/cursor",
							schemaPath: "#/properties/cursor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data2 = coerced2;
					if (data !== void 0) data["cursor"] = coerced2;
				}
			}
			if (typeof data2 === "string") {
				if (func_c79b1109d4(data2) > 200) {
					const err7 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (func_c79b1109d4(data2) < 1) {
					const err8 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate_41b0f36077.errors = vErrors;
	return errors === 0;
}
validate_41b0f36077.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_e5e3f49b43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_e5e3f49b43.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.channelId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "channelId" },
				message: "must have required property 'channelId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "channelId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.channelId !== void 0) {
			let data0 = data.channelId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/channelId",
							schemaPath: "contract#/components/schemas/ChannelId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["channelId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern_c1fa8f773e.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/channelId",
						schemaPath: "contract#/components/schemas/ChannelId/pattern",
						keyword: "pattern",
						params: { pattern: "^chn_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^chn_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate_e5e3f49b43.errors = vErrors;
	return errors === 0;
}
validate_e5e3f49b43.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern_f5b94eb6d6 = new RegExp("^ac_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");
function validate_40a8c5019c(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_40a8c5019c.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiClientId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apiClientId" },
				message: "must have required property 'apiClientId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "apiClientId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.apiClientId !== void 0) {
			let data0 = data.apiClientId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/apiClientId",
							schemaPath: "contract#/components/schemas/ApiClientId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["apiClientId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern_f5b94eb6d6.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/apiClientId",
						schemaPath: "contract#/components/schemas/ApiClientId/pattern",
						keyword: "pattern",
						params: { pattern: "^ac_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^ac_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate_40a8c5019c.errors = vErrors;
	return errors === 0;
}
validate_40a8c5019c.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_f3da04cfb2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_f3da04cfb2.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "limit" || key0 === "cursor")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.limit !== void 0) {
			let data0 = data.limit;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) coerced0 = +data0;
					else {
						const err1 = {
							instancePath: instancePath + "/limit",
							schemaPath: "#/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["limit"] = coerced0;
				}
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 100 || isNaN(data0)) {
					const err2 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0 < 1 || isNaN(data0)) {
					const err3 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data.cursor !== void 0) {
			let data1 = data.cursor;
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err4 = {
							instancePath: instancePath + "/cursor",
							schemaPath: "#/properties/cursor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["cursor"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func_c79b1109d4(data1) > 200) {
					const err5 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func_c79b1109d4(data1) < 1) {
					const err6 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate_f3da04cfb2.errors = vErrors;
	return errors === 0;
}
validate_f3da04cfb2.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_5892f89f35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_5892f89f35.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.userId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "userId" },
				message: "must have required property 'userId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "userId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.userId !== void 0) {
			let data0 = data.userId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/userId",
							schemaPath: "contract#/components/schemas/UserId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["userId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern_f160fc1e23.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/userId",
						schemaPath: "contract#/components/schemas/UserId/pattern",
						keyword: "pattern",
						params: { pattern: "^usr_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^usr_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate_5892f89f35.errors = vErrors;
	return errors === 0;
}
validate_5892f89f35.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_082ff2dd8d = {
	"type": "string",
	"enum": [
		"api_key.created",
		"api_key.imported",
		"api_key.renamed",
		"api_key.rate_limit_changed",
		"api_key.rotated",
		"api_key.rotation_finished",
		"api_key.rotation_aborted",
		"api_key.revoked",
		"api_key.leaked",
		"api_client.created",
		"api_client.renamed",
		"api_client.rate_limit_changed",
		"api_client.rotated",
		"api_client.rotation_finished",
		"api_client.rotation_aborted",
		"api_client.deleted",
		"api_client.leaked",
		"personal_key.generated",
		"personal_key.destroyed",
		"personal_key.leaked",
		"access_token.leaked",
		"access_token.revoked",
		"user.invited",
		"user.joined",
		"user.role_changed",
		"user.removed",
		"organization.created",
		"organization.deleted",
		"organization.limit_changed",
		"organization.rate_limit_changed",
		"organization.plan_changed",
		"organization.bearer_token_clients_changed",
		"webhook.created",
		"webhook.updated",
		"webhook.rotated",
		"webhook.disabled",
		"webhook.deleted"
	]
};
function validate_de5035a85b(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_de5035a85b.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "action" || key0 === "actorId" || key0 === "targetId" || key0 === "since" || key0 === "until" || key0 === "limit" || key0 === "cursor")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.action !== void 0) {
			let data0 = data.action;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err1 = {
							instancePath: instancePath + "/action",
							schemaPath: "contract#/components/schemas/AuditAction/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["action"] = coerced0;
				}
			}
			if (!(data0 === "api_key.created" || data0 === "api_key.imported" || data0 === "api_key.renamed" || data0 === "api_key.rate_limit_changed" || data0 === "api_key.rotated" || data0 === "api_key.rotation_finished" || data0 === "api_key.rotation_aborted" || data0 === "api_key.revoked" || data0 === "api_key.leaked" || data0 === "api_client.created" || data0 === "api_client.renamed" || data0 === "api_client.rate_limit_changed" || data0 === "api_client.rotated" || data0 === "api_client.rotation_finished" || data0 === "api_client.rotation_aborted" || data0 === "api_client.deleted" || data0 === "api_client.leaked" || data0 === "personal_key.generated" || data0 === "personal_key.destroyed" || data0 === "personal_key.leaked" || data0 === "access_token.leaked" || data0 === "access_token.revoked" || data0 === "user.invited" || data0 === "user.joined" || data0 === "user.role_changed" || data0 === "user.removed" || data0 === "organization.created" || data0 === "organization.deleted" || data0 === "organization.limit_changed" || data0 === "organization.rate_limit_changed" || data0 === "organization.plan_changed" || data0 === "organization.bearer_token_clients_changed" || data0 === "webhook.created" || data0 === "webhook.updated" || data0 === "webhook.rotated" || data0 === "webhook.disabled" || data0 === "webhook.deleted")) {
				const err2 = {
					instancePath: instancePath + "/action",
					schemaPath: "contract#/components/schemas/AuditAction/enum",
					keyword: "enum",
					params: { allowedValues: schema_082ff2dd8d.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.actorId !== void 0) {
			let data1 = data.actorId;
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err3 = {
							instancePath: instancePath + "/actorId",
							schemaPath: "#/properties/actorId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["actorId"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func_c79b1109d4(data1) > 100) {
					const err4 = {
						instancePath: instancePath + "/actorId",
						schemaPath: "#/properties/actorId/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (func_c79b1109d4(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/actorId",
						schemaPath: "#/properties/actorId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.targetId !== void 0) {
			let data2 = data.targetId;
			if (typeof data2 !== "string") {
				let dataType2 = typeof data2;
				let coerced2 = void 0;
				if (!(coerced2 !== void 0)) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						const err6 = {
							instancePath: instancePath + "/targetId",
							schemaPath: "#/properties/targetId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data2 = coerced2;
					if (data !== void 0) data["targetId"] = coerced2;
				}
			}
			if (typeof data2 === "string") {
				if (func_c79b1109d4(data2) > 100) {
					const err7 = {
						instancePath: instancePath + "/targetId",
						schemaPath: "#/properties/targetId/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (func_c79b1109d4(data2) < 1) {
					const err8 = {
						instancePath: instancePath + "/targetId",
						schemaPath: "#/properties/targetId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.since !== void 0) {
			let data3 = data.since;
			if (typeof data3 !== "string") {
				let dataType3 = typeof data3;
				let coerced3 = void 0;
				if (!(coerced3 !== void 0)) {
					if (dataType3 == "number" || dataType3 == "boolean") coerced3 = "" + data3;
					else if (data3 === null) coerced3 = "";
					else {
						const err9 = {
							instancePath: instancePath + "/since",
							schemaPath: "#/properties/since/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (coerced3 !== void 0) {
					data3 = coerced3;
					if (data !== void 0) data["since"] = coerced3;
				}
			}
			if (typeof data3 === "string") {
				if (!formats_2eaf0917e9.validate(data3)) {
					const err10 = {
						instancePath: instancePath + "/since",
						schemaPath: "#/properties/since/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.until !== void 0) {
			let data4 = data.until;
			if (typeof data4 !== "string") {
				let dataType4 = typeof data4;
				let coerced4 = void 0;
				if (!(coerced4 !== void 0)) {
					if (dataType4 == "number" || dataType4 == "boolean") coerced4 = "" + data4;
					else if (data4 === null) coerced4 = "";
					else {
						const err11 = {
							instancePath: instancePath + "/until",
							schemaPath: "#/properties/until/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (coerced4 !== void 0) {
					data4 = coerced4;
					if (data !== void 0) data["until"] = coerced4;
				}
			}
			if (typeof data4 === "string") {
				if (!formats_2eaf0917e9.validate(data4)) {
					const err12 = {
						instancePath: instancePath + "/until",
						schemaPath: "#/properties/until/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.limit !== void 0) {
			let data5 = data.limit;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				let dataType5 = typeof data5;
				let coerced5 = void 0;
				if (!(coerced5 !== void 0)) {
					if (dataType5 === "boolean" || data5 === null || dataType5 === "string" && data5 && data5 == +data5 && !(data5 % 1)) coerced5 = +data5;
					else {
						const err13 = {
							instancePath: instancePath + "/limit",
							schemaPath: "#/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				if (coerced5 !== void 0) {
					data5 = coerced5;
					if (data !== void 0) data["limit"] = coerced5;
				}
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 100 || isNaN(data5)) {
					const err14 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data5 < 1 || isNaN(data5)) {
					const err15 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		}
		if (data.cursor !== void 0) {
			let data6 = data.cursor;
			if (typeof data6 !== "string") {
				let dataType6 = typeof data6;
				let coerced6 = void 0;
				if (!(coerced6 !== void 0)) {
					if (dataType6 == "number" || dataType6 == "boolean") coerced6 = "" + data6;
					else if (data6 === null) coerced6 = "";
					else {
						const err16 = {
							instancePath: instancePath + "/cursor",
							schemaPath: "#/properties/cursor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (coerced6 !== void 0) {
					data6 = coerced6;
					if (data !== void 0) data["cursor"] = coerced6;
				}
			}
			if (typeof data6 === "string") {
				if (func_c79b1109d4(data6) > 200) {
					const err17 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (func_c79b1109d4(data6) < 1) {
					const err18 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate_de5035a85b.errors = vErrors;
	return errors === 0;
}
validate_de5035a85b.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern_a92d750aa7 = new RegExp("^[A-Za-z0-9._-]{1,128}$", "u");
const pattern_5fe9d73564 = new RegExp("^[1-5](\\d\\d|xx)$", "u");
const pattern_93c43c2805 = new RegExp("^[A-Za-z]{1,100}$", "u");
const pattern_cb3a42c36f = new RegExp("^(ak|ac|pk|usr)_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");
const schema_4ca7eaa317 = {
	"type": "object",
	"properties": {
		"environment": { "$ref": "contract#/components/schemas/Environment" },
		"credentialId": { "$ref": "contract#/components/schemas/CallerId" },
		"operationId": {
			"type": "string",
			"pattern": "^[A-Za-z]{1,100}$"
		},
		"status": {
			"type": "string",
			"pattern": "^[1-5](\\d\\d|xx)$"
		},
		"requestId": {
			"type": "string",
			"pattern": "^[A-Za-z0-9._-]{1,128}$"
		},
		"ip": {
			"type": "string",
			"minLength": 2,
			"maxLength": 45
		},
		"since": {
			"type": "string",
			"format": "date-time"
		},
		"until": {
			"type": "string",
			"format": "date-time"
		},
		"limit": {
			"type": "integer",
			"minimum": 1,
			"maximum": 100,
			"default": 20
		},
		"cursor": {
			"type": "string",
			"minLength": 1,
			"maxLength": 200
		}
	},
	"required": [],
	"additionalProperties": false
};
const func_c1d413dc36 = Object.prototype.hasOwnProperty;
function validate_8fa5f80ff1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_8fa5f80ff1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func_c1d413dc36.call(schema_4ca7eaa317.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.environment !== void 0) {
			let data0 = data.environment;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err1 = {
							instancePath: instancePath + "/environment",
							schemaPath: "contract#/components/schemas/Environment/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["environment"] = coerced0;
				}
			}
			if (!(data0 === "live" || data0 === "test")) {
				const err2 = {
					instancePath: instancePath + "/environment",
					schemaPath: "contract#/components/schemas/Environment/enum",
					keyword: "enum",
					params: { allowedValues: schema_146649e306.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.credentialId !== void 0) {
			let data1 = data.credentialId;
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err3 = {
							instancePath: instancePath + "/credentialId",
							schemaPath: "contract#/components/schemas/CallerId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["credentialId"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (!pattern_cb3a42c36f.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/credentialId",
						schemaPath: "contract#/components/schemas/CallerId/pattern",
						keyword: "pattern",
						params: { pattern: "^(ak|ac|pk|usr)_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^(ak|ac|pk|usr)_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.operationId !== void 0) {
			let data2 = data.operationId;
			if (typeof data2 !== "string") {
				let dataType2 = typeof data2;
				let coerced2 = void 0;
				if (!(coerced2 !== void 0)) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						const err5 = {
							instancePath: instancePath + "/operationId",
							schemaPath: "#/properties/operationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data2 = coerced2;
					if (data !== void 0) data["operationId"] = coerced2;
				}
			}
			if (typeof data2 === "string") {
				if (!pattern_93c43c2805.test(data2)) {
					const err6 = {
						instancePath: instancePath + "/operationId",
						schemaPath: "#/properties/operationId/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z]{1,100}$" },
						message: "must match pattern \"^[A-Za-z]{1,100}$\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.status !== void 0) {
			let data3 = data.status;
			if (typeof data3 !== "string") {
				let dataType3 = typeof data3;
				let coerced3 = void 0;
				if (!(coerced3 !== void 0)) {
					if (dataType3 == "number" || dataType3 == "boolean") coerced3 = "" + data3;
					else if (data3 === null) coerced3 = "";
					else {
						const err7 = {
							instancePath: instancePath + "/status",
							schemaPath: "#/properties/status/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (coerced3 !== void 0) {
					data3 = coerced3;
					if (data !== void 0) data["status"] = coerced3;
				}
			}
			if (typeof data3 === "string") {
				if (!pattern_5fe9d73564.test(data3)) {
					const err8 = {
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/pattern",
						keyword: "pattern",
						params: { pattern: "^[1-5](\\d\\d|xx)$" },
						message: "must match pattern \"^[1-5](\\d\\d|xx)$\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.requestId !== void 0) {
			let data4 = data.requestId;
			if (typeof data4 !== "string") {
				let dataType4 = typeof data4;
				let coerced4 = void 0;
				if (!(coerced4 !== void 0)) {
					if (dataType4 == "number" || dataType4 == "boolean") coerced4 = "" + data4;
					else if (data4 === null) coerced4 = "";
					else {
						const err9 = {
							instancePath: instancePath + "/requestId",
							schemaPath: "#/properties/requestId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (coerced4 !== void 0) {
					data4 = coerced4;
					if (data !== void 0) data["requestId"] = coerced4;
				}
			}
			if (typeof data4 === "string") {
				if (!pattern_a92d750aa7.test(data4)) {
					const err10 = {
						instancePath: instancePath + "/requestId",
						schemaPath: "#/properties/requestId/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9._-]{1,128}$" },
						message: "must match pattern \"^[A-Za-z0-9._-]{1,128}$\""
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.ip !== void 0) {
			let data5 = data.ip;
			if (typeof data5 !== "string") {
				let dataType5 = typeof data5;
				let coerced5 = void 0;
				if (!(coerced5 !== void 0)) {
					if (dataType5 == "number" || dataType5 == "boolean") coerced5 = "" + data5;
					else if (data5 === null) coerced5 = "";
					else {
						const err11 = {
							instancePath: instancePath + "/ip",
							schemaPath: "#/properties/ip/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (coerced5 !== void 0) {
					data5 = coerced5;
					if (data !== void 0) data["ip"] = coerced5;
				}
			}
			if (typeof data5 === "string") {
				if (func_c79b1109d4(data5) > 45) {
					const err12 = {
						instancePath: instancePath + "/ip",
						schemaPath: "#/properties/ip/maxLength",
						keyword: "maxLength",
						params: { limit: 45 },
						message: "must NOT have more than 45 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (func_c79b1109d4(data5) < 2) {
					const err13 = {
						instancePath: instancePath + "/ip",
						schemaPath: "#/properties/ip/minLength",
						keyword: "minLength",
						params: { limit: 2 },
						message: "must NOT have fewer than 2 characters"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.since !== void 0) {
			let data6 = data.since;
			if (typeof data6 !== "string") {
				let dataType6 = typeof data6;
				let coerced6 = void 0;
				if (!(coerced6 !== void 0)) {
					if (dataType6 == "number" || dataType6 == "boolean") coerced6 = "" + data6;
					else if (data6 === null) coerced6 = "";
					else {
						const err14 = {
							instancePath: instancePath + "/since",
							schemaPath: "#/properties/since/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (coerced6 !== void 0) {
					data6 = coerced6;
					if (data !== void 0) data["since"] = coerced6;
				}
			}
			if (typeof data6 === "string") {
				if (!formats_2eaf0917e9.validate(data6)) {
					const err15 = {
						instancePath: instancePath + "/since",
						schemaPath: "#/properties/since/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		}
		if (data.until !== void 0) {
			let data7 = data.until;
			if (typeof data7 !== "string") {
				let dataType7 = typeof data7;
				let coerced7 = void 0;
				if (!(coerced7 !== void 0)) {
					if (dataType7 == "number" || dataType7 == "boolean") coerced7 = "" + data7;
					else if (data7 === null) coerced7 = "";
					else {
						const err16 = {
							instancePath: instancePath + "/until",
							schemaPath: "#/properties/until/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (coerced7 !== void 0) {
					data7 = coerced7;
					if (data !== void 0) data["until"] = coerced7;
				}
			}
			if (typeof data7 === "string") {
				if (!formats_2eaf0917e9.validate(data7)) {
					const err17 = {
						instancePath: instancePath + "/until",
						schemaPath: "#/properties/until/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
		}
		if (data.limit !== void 0) {
			let data8 = data.limit;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				let dataType8 = typeof data8;
				let coerced8 = void 0;
				if (!(coerced8 !== void 0)) {
					if (dataType8 === "boolean" || data8 === null || dataType8 === "string" && data8 && data8 == +data8 && !(data8 % 1)) coerced8 = +data8;
					else {
						const err18 = {
							instancePath: instancePath + "/limit",
							schemaPath: "#/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (coerced8 !== void 0) {
					data8 = coerced8;
					if (data !== void 0) data["limit"] = coerced8;
				}
			}
			if (typeof data8 == "number" && isFinite(data8)) {
				if (data8 > 100 || isNaN(data8)) {
					const err19 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data8 < 1 || isNaN(data8)) {
					const err20 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
		if (data.cursor !== void 0) {
			let data9 = data.cursor;
			if (typeof data9 !== "string") {
				let dataType9 = typeof data9;
				let coerced9 = void 0;
				if (!(coerced9 !== void 0)) {
					if (dataType9 == "number" || dataType9 == "boolean") coerced9 = "" + data9;
					else if (data9 === null) coerced9 = "";
					else {
						const err21 = {
							instancePath: instancePath + "/cursor",
							schemaPath: "#/properties/cursor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				if (coerced9 !== void 0) {
					data9 = coerced9;
					if (data !== void 0) data["cursor"] = coerced9;
				}
			}
			if (typeof data9 === "string") {
				if (func_c79b1109d4(data9) > 200) {
					const err22 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (func_c79b1109d4(data9) < 1) {
					const err23 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			}
		}
	} else {
		const err24 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err24];
		else vErrors.push(err24);
		errors++;
	}
	validate_8fa5f80ff1.errors = vErrors;
	return errors === 0;
}
validate_8fa5f80ff1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_d7966c86a7 = {
	"type": "object",
	"properties": {
		"environment": { "$ref": "contract#/components/schemas/Environment" },
		"credentialId": { "$ref": "contract#/components/schemas/CallerId" },
		"since": {
			"type": "string",
			"format": "date-time"
		},
		"until": {
			"type": "string",
			"format": "date-time"
		},
		"interval": {
			"type": "string",
			"enum": ["hour", "day"],
			"default": "hour"
		},
		"limit": {
			"type": "integer",
			"minimum": 1,
			"maximum": 100,
			"default": 20
		},
		"cursor": {
			"type": "string",
			"minLength": 1,
			"maxLength": 200
		}
	},
	"required": [],
	"additionalProperties": false
};
function validate_02e487f674(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_02e487f674.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "environment" || key0 === "credentialId" || key0 === "since" || key0 === "until" || key0 === "interval" || key0 === "limit" || key0 === "cursor")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.environment !== void 0) {
			let data0 = data.environment;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err1 = {
							instancePath: instancePath + "/environment",
							schemaPath: "contract#/components/schemas/Environment/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["environment"] = coerced0;
				}
			}
			if (!(data0 === "live" || data0 === "test")) {
				const err2 = {
					instancePath: instancePath + "/environment",
					schemaPath: "contract#/components/schemas/Environment/enum",
					keyword: "enum",
					params: { allowedValues: schema_146649e306.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.credentialId !== void 0) {
			let data1 = data.credentialId;
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err3 = {
							instancePath: instancePath + "/credentialId",
							schemaPath: "contract#/components/schemas/CallerId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["credentialId"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (!pattern_cb3a42c36f.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/credentialId",
						schemaPath: "contract#/components/schemas/CallerId/pattern",
						keyword: "pattern",
						params: { pattern: "^(ak|ac|pk|usr)_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^(ak|ac|pk|usr)_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.since !== void 0) {
			let data2 = data.since;
			if (typeof data2 !== "string") {
				let dataType2 = typeof data2;
				let coerced2 = void 0;
				if (!(coerced2 !== void 0)) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						const err5 = {
							instancePath: instancePath + "/since",
							schemaPath: "#/properties/since/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data2 = coerced2;
					if (data !== void 0) data["since"] = coerced2;
				}
			}
			if (typeof data2 === "string") {
				if (!formats_2eaf0917e9.validate(data2)) {
					const err6 = {
						instancePath: instancePath + "/since",
						schemaPath: "#/properties/since/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.until !== void 0) {
			let data3 = data.until;
			if (typeof data3 !== "string") {
				let dataType3 = typeof data3;
				let coerced3 = void 0;
				if (!(coerced3 !== void 0)) {
					if (dataType3 == "number" || dataType3 == "boolean") coerced3 = "" + data3;
					else if (data3 === null) coerced3 = "";
					else {
						const err7 = {
							instancePath: instancePath + "/until",
							schemaPath: "#/properties/until/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (coerced3 !== void 0) {
					data3 = coerced3;
					if (data !== void 0) data["until"] = coerced3;
				}
			}
			if (typeof data3 === "string") {
				if (!formats_2eaf0917e9.validate(data3)) {
					const err8 = {
						instancePath: instancePath + "/until",
						schemaPath: "#/properties/until/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.interval !== void 0) {
			let data4 = data.interval;
			if (typeof data4 !== "string") {
				let dataType4 = typeof data4;
				let coerced4 = void 0;
				if (!(coerced4 !== void 0)) {
					if (dataType4 == "number" || dataType4 == "boolean") coerced4 = "" + data4;
					else if (data4 === null) coerced4 = "";
					else {
						const err9 = {
							instancePath: instancePath + "/interval",
							schemaPath: "#/properties/interval/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (coerced4 !== void 0) {
					data4 = coerced4;
					if (data !== void 0) data["interval"] = coerced4;
				}
			}
			if (!(data4 === "hour" || data4 === "day")) {
				const err10 = {
					instancePath: instancePath + "/interval",
					schemaPath: "#/properties/interval/enum",
					keyword: "enum",
					params: { allowedValues: schema_d7966c86a7.properties.interval.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.limit !== void 0) {
			let data5 = data.limit;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				let dataType5 = typeof data5;
				let coerced5 = void 0;
				if (!(coerced5 !== void 0)) {
					if (dataType5 === "boolean" || data5 === null || dataType5 === "string" && data5 && data5 == +data5 && !(data5 % 1)) coerced5 = +data5;
					else {
						const err11 = {
							instancePath: instancePath + "/limit",
							schemaPath: "#/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (coerced5 !== void 0) {
					data5 = coerced5;
					if (data !== void 0) data["limit"] = coerced5;
				}
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 100 || isNaN(data5)) {
					const err12 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data5 < 1 || isNaN(data5)) {
					const err13 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.cursor !== void 0) {
			let data6 = data.cursor;
			if (typeof data6 !== "string") {
				let dataType6 = typeof data6;
				let coerced6 = void 0;
				if (!(coerced6 !== void 0)) {
					if (dataType6 == "number" || dataType6 == "boolean") coerced6 = "" + data6;
					else if (data6 === null) coerced6 = "";
					else {
						const err14 = {
							instancePath: instancePath + "/cursor",
							schemaPath: "#/properties/cursor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (coerced6 !== void 0) {
					data6 = coerced6;
					if (data !== void 0) data["cursor"] = coerced6;
				}
			}
			if (typeof data6 === "string") {
				if (func_c79b1109d4(data6) > 200) {
					const err15 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (func_c79b1109d4(data6) < 1) {
					const err16 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate_02e487f674.errors = vErrors;
	return errors === 0;
}
validate_02e487f674.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_f32114ad58 = {
	"type": "object",
	"properties": {
		"since": {
			"type": "string",
			"format": "date-time"
		},
		"until": {
			"type": "string",
			"format": "date-time"
		},
		"interval": {
			"type": "string",
			"enum": ["hour", "day"],
			"default": "hour"
		},
		"limit": {
			"type": "integer",
			"minimum": 1,
			"maximum": 100,
			"default": 20
		},
		"cursor": {
			"type": "string",
			"minLength": 1,
			"maxLength": 200
		}
	},
	"required": [],
	"additionalProperties": false
};
function validate_94ca9816f3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_94ca9816f3.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "since" || key0 === "until" || key0 === "interval" || key0 === "limit" || key0 === "cursor")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.since !== void 0) {
			let data0 = data.since;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err1 = {
							instancePath: instancePath + "/since",
							schemaPath: "#/properties/since/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["since"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!formats_2eaf0917e9.validate(data0)) {
					const err2 = {
						instancePath: instancePath + "/since",
						schemaPath: "#/properties/since/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		}
		if (data.until !== void 0) {
			let data1 = data.until;
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err3 = {
							instancePath: instancePath + "/until",
							schemaPath: "#/properties/until/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["until"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (!formats_2eaf0917e9.validate(data1)) {
					const err4 = {
						instancePath: instancePath + "/until",
						schemaPath: "#/properties/until/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.interval !== void 0) {
			let data2 = data.interval;
			if (typeof data2 !== "string") {
				let dataType2 = typeof data2;
				let coerced2 = void 0;
				if (!(coerced2 !== void 0)) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						const err5 = {
							instancePath: instancePath + "/interval",
							schemaPath: "#/properties/interval/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data2 = coerced2;
					if (data !== void 0) data["interval"] = coerced2;
				}
			}
			if (!(data2 === "hour" || data2 === "day")) {
				const err6 = {
					instancePath: instancePath + "/interval",
					schemaPath: "#/properties/interval/enum",
					keyword: "enum",
					params: { allowedValues: schema_f32114ad58.properties.interval.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.limit !== void 0) {
			let data3 = data.limit;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				let dataType3 = typeof data3;
				let coerced3 = void 0;
				if (!(coerced3 !== void 0)) {
					if (dataType3 === "boolean" || data3 === null || dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1)) coerced3 = +data3;
					else {
						const err7 = {
							instancePath: instancePath + "/limit",
							schemaPath: "#/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (coerced3 !== void 0) {
					data3 = coerced3;
					if (data !== void 0) data["limit"] = coerced3;
				}
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 100 || isNaN(data3)) {
					const err8 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data3 < 1 || isNaN(data3)) {
					const err9 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.cursor !== void 0) {
			let data4 = data.cursor;
			if (typeof data4 !== "string") {
				let dataType4 = typeof data4;
				let coerced4 = void 0;
				if (!(coerced4 !== void 0)) {
					if (dataType4 == "number" || dataType4 == "boolean") coerced4 = "" + data4;
					else if (data4 === null) coerced4 = "";
					else {
						const err10 = {
							instancePath: instancePath + "/cursor",
							schemaPath: "#/properties/cursor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (coerced4 !== void 0) {
					data4 = coerced4;
					if (data !== void 0) data["cursor"] = coerced4;
				}
			}
			if (typeof data4 === "string") {
				if (func_c79b1109d4(data4) > 200) {
					const err11 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (func_c79b1109d4(data4) < 1) {
					const err12 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate_94ca9816f3.errors = vErrors;
	return errors === 0;
}
validate_94ca9816f3.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern_88ec463b67 = new RegExp("^wh_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");
function validate_d823f5586c(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_d823f5586c.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.webhookId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "webhookId" },
				message: "must have required property 'webhookId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "webhookId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.webhookId !== void 0) {
			let data0 = data.webhookId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/webhookId",
							schemaPath: "contract#/components/schemas/WebhookId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["webhookId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern_88ec463b67.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/webhookId",
						schemaPath: "contract#/components/schemas/WebhookId/pattern",
						keyword: "pattern",
						params: { pattern: "^wh_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^wh_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate_d823f5586c.errors = vErrors;
	return errors === 0;
}
validate_d823f5586c.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_b9f5367c55 = {
	"type": "string",
	"enum": [
		"api_key.created",
		"api_key.imported",
		"api_key.renamed",
		"api_key.rate_limit_changed",
		"api_key.rotated",
		"api_key.rotation_finished",
		"api_key.rotation_aborted",
		"api_key.old_secret_used",
		"api_key.expiring",
		"api_key.revoked",
		"api_key.leaked",
		"api_client.created",
		"api_client.renamed",
		"api_client.rate_limit_changed",
		"api_client.rotated",
		"api_client.rotation_finished",
		"api_client.rotation_aborted",
		"api_client.old_secret_used",
		"api_client.expiring",
		"api_client.deleted",
		"api_client.leaked",
		"personal_key.generated",
		"personal_key.destroyed",
		"personal_key.leaked",
		"access_token.revoked",
		"access_token.leaked",
		"ticket.created",
		"ticket.updated",
		"person.created",
		"person.updated",
		"event.created",
		"canned_reply.created",
		"canned_reply.updated",
		"canned_reply.deleted",
		"channel.created",
		"channel.updated",
		"channel.deleted",
		"webhook.disabled"
	]
};
const schema_c0478a713b = {
	"type": "string",
	"enum": [
		"pending",
		"succeeded",
		"failed"
	]
};
function validate_352252e496(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_352252e496.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "status" || key0 === "eventType" || key0 === "limit" || key0 === "cursor")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.status !== void 0) {
			let data0 = data.status;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err1 = {
							instancePath: instancePath + "/status",
							schemaPath: "contract#/components/schemas/WebhookDeliveryStatus/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["status"] = coerced0;
				}
			}
			if (!(data0 === "pending" || data0 === "succeeded" || data0 === "failed")) {
				const err2 = {
					instancePath: instancePath + "/status",
					schemaPath: "contract#/components/schemas/WebhookDeliveryStatus/enum",
					keyword: "enum",
					params: { allowedValues: schema_c0478a713b.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.eventType !== void 0) {
			let data1 = data.eventType;
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err3 = {
							instancePath: instancePath + "/eventType",
							schemaPath: "contract#/components/schemas/WebhookEventType/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["eventType"] = coerced1;
				}
			}
			if (!(data1 === "api_key.created" || data1 === "api_key.imported" || data1 === "api_key.renamed" || data1 === "api_key.rate_limit_changed" || data1 === "api_key.rotated" || data1 === "api_key.rotation_finished" || data1 === "api_key.rotation_aborted" || data1 === "api_key.old_secret_used" || data1 === "api_key.expiring" || data1 === "api_key.revoked" || data1 === "api_key.leaked" || data1 === "api_client.created" || data1 === "api_client.renamed" || data1 === "api_client.rate_limit_changed" || data1 === "api_client.rotated" || data1 === "api_client.rotation_finished" || data1 === "api_client.rotation_aborted" || data1 === "api_client.old_secret_used" || data1 === "api_client.expiring" || data1 === "api_client.deleted" || data1 === "api_client.leaked" || data1 === "personal_key.generated" || data1 === "personal_key.destroyed" || data1 === "personal_key.leaked" || data1 === "access_token.revoked" || data1 === "access_token.leaked" || data1 === "ticket.created" || data1 === "ticket.updated" || data1 === "person.created" || data1 === "person.updated" || data1 === "event.created" || data1 === "canned_reply.created" || data1 === "canned_reply.updated" || data1 === "canned_reply.deleted" || data1 === "channel.created" || data1 === "channel.updated" || data1 === "channel.deleted" || data1 === "webhook.disabled")) {
				const err4 = {
					instancePath: instancePath + "/eventType",
					schemaPath: "contract#/components/schemas/WebhookEventType/enum",
					keyword: "enum",
					params: { allowedValues: schema_b9f5367c55.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.limit !== void 0) {
			let data2 = data.limit;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				let dataType2 = typeof data2;
				let coerced2 = void 0;
				if (!(coerced2 !== void 0)) {
					if (dataType2 === "boolean" || data2 === null || dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1)) coerced2 = +data2;
					else {
						const err5 = {
							instancePath: instancePath + "/limit",
							schemaPath: "#/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data2 = coerced2;
					if (data !== void 0) data["limit"] = coerced2;
				}
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 100 || isNaN(data2)) {
					const err6 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data2 < 1 || isNaN(data2)) {
					const err7 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		if (data.cursor !== void 0) {
			let data3 = data.cursor;
			if (typeof data3 !== "string") {
				let dataType3 = typeof data3;
				let coerced3 = void 0;
				if (!(coerced3 !== void 0)) {
					if (dataType3 == "number" || dataType3 == "boolean") coerced3 = "" + data3;
					else if (data3 === null) coerced3 = "";
					else {
						const err8 = {
							instancePath: instancePath + "/cursor",
							schemaPath: "#/properties/cursor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				if (coerced3 !== void 0) {
					data3 = coerced3;
					if (data !== void 0) data["cursor"] = coerced3;
				}
			}
			if (typeof data3 === "string") {
				if (func_c79b1109d4(data3) > 200) {
					const err9 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (func_c79b1109d4(data3) < 1) {
					const err10 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate_352252e496.errors = vErrors;
	return errors === 0;
}
validate_352252e496.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern_43bcf3432c = new RegExp("^whd_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");
function validate_9104032819(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_9104032819.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.webhookId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "webhookId" },
				message: "must have required property 'webhookId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.deliveryId === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "deliveryId" },
				message: "must have required property 'deliveryId'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "webhookId" || key0 === "deliveryId")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.webhookId !== void 0) {
			let data0 = data.webhookId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err3 = {
							instancePath: instancePath + "/webhookId",
							schemaPath: "contract#/components/schemas/WebhookId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["webhookId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern_88ec463b67.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/webhookId",
						schemaPath: "contract#/components/schemas/WebhookId/pattern",
						keyword: "pattern",
						params: { pattern: "^wh_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^wh_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.deliveryId !== void 0) {
			let data1 = data.deliveryId;
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err5 = {
							instancePath: instancePath + "/deliveryId",
							schemaPath: "contract#/components/schemas/WebhookDeliveryId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["deliveryId"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (!pattern_43bcf3432c.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/deliveryId",
						schemaPath: "contract#/components/schemas/WebhookDeliveryId/pattern",
						keyword: "pattern",
						params: { pattern: "^whd_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^whd_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate_9104032819.errors = vErrors;
	return errors === 0;
}
validate_9104032819.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_2dda37ae4a(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_2dda37ae4a.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.organizationId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "organizationId" },
				message: "must have required property 'organizationId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "organizationId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.organizationId !== void 0) {
			let data0 = data.organizationId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/organizationId",
							schemaPath: "contract#/components/schemas/OrganizationId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["organizationId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern_2da4bbea44.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/organizationId",
						schemaPath: "contract#/components/schemas/OrganizationId/pattern",
						keyword: "pattern",
						params: { pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate_2dda37ae4a.errors = vErrors;
	return errors === 0;
}
validate_2dda37ae4a.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_3ced3510e5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_3ced3510e5.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.personId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "personId" },
				message: "must have required property 'personId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "personId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.personId !== void 0) {
			let data0 = data.personId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/personId",
							schemaPath: "contract#/components/schemas/PartnerPersonId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["personId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (func_c79b1109d4(data0) > 200) {
					const err3 = {
						instancePath: instancePath + "/personId",
						schemaPath: "contract#/components/schemas/PartnerPersonId/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func_c79b1109d4(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/personId",
						schemaPath: "contract#/components/schemas/PartnerPersonId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate_3ced3510e5.errors = vErrors;
	return errors === 0;
}
validate_3ced3510e5.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_925f3d0619 = {
	"type": ["string", "null"],
	"format": "date-time"
};
const func_7e0016c5a4 = require_equal().default;
const schema_e1e167f055 = {
	"type": "string",
	"enum": [
		"api_keys:read",
		"api_keys:write",
		"api_keys:verify",
		"api_clients:read",
		"api_clients:write",
		"users:read",
		"users:write",
		"organization:read",
		"organization:write",
		"audit_events:read",
		"requests:read",
		"usage:read",
		"billing:read",
		"tickets:read",
		"tickets:write",
		"webhooks:read",
		"webhooks:write",
		"people:read",
		"people:write",
		"events:read",
		"events:write",
		"canned_replies:read",
		"canned_replies:write",
		"channels:read",
		"channels:write"
	]
};
function validate_8c4ab826d6(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_8c4ab826d6.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 100) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 100 },
				message: "must NOT have more than 100 items"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/components/schemas/Permission/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (!(data0 === "api_keys:read" || data0 === "api_keys:write" || data0 === "api_keys:verify" || data0 === "api_clients:read" || data0 === "api_clients:write" || data0 === "users:read" || data0 === "users:write" || data0 === "organization:read" || data0 === "organization:write" || data0 === "audit_events:read" || data0 === "requests:read" || data0 === "usage:read" || data0 === "billing:read" || data0 === "tickets:read" || data0 === "tickets:write" || data0 === "webhooks:read" || data0 === "webhooks:write" || data0 === "people:read" || data0 === "people:write" || data0 === "events:read" || data0 === "events:write" || data0 === "canned_replies:read" || data0 === "canned_replies:write" || data0 === "channels:read" || data0 === "channels:write")) {
				const err2 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/components/schemas/Permission/enum",
					keyword: "enum",
					params: { allowedValues: schema_e1e167f055.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		let i1 = data.length;
		let j0;
		if (i1 > 1) {
			outer0: for (; i1--;) for (j0 = i1; j0--;) if (func_7e0016c5a4(data[i1], data[j0])) {
				const err3 = {
					instancePath,
					schemaPath: "#/uniqueItems",
					keyword: "uniqueItems",
					params: {
						i: i1,
						j: j0
					},
					message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
				break outer0;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate_8c4ab826d6.errors = vErrors;
	return errors === 0;
}
validate_8c4ab826d6.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_f517465676(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_f517465676.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "environment" || key0 === "permissions" || key0 === "expiresAt" || key0 === "allowedIps" || key0 === "rateLimit")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func_c79b1109d4(data0) > 100) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/components/schemas/ApiKeyName/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func_c79b1109d4(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/components/schemas/ApiKeyName/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern_ba42b46ffd.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/components/schemas/ApiKeyName/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/components/schemas/ApiKeyName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.environment !== void 0) {
			let data1 = data.environment;
			if (typeof data1 !== "string") {
				const err6 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/components/schemas/Environment/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (!(data1 === "live" || data1 === "test")) {
				const err7 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/components/schemas/Environment/enum",
					keyword: "enum",
					params: { allowedValues: schema_146649e306.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.permissions !== void 0) {
			if (!validate_8c4ab826d6(data.permissions, {
				instancePath: instancePath + "/permissions",
				parentData: data,
				parentDataProperty: "permissions",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_8c4ab826d6.errors : vErrors.concat(validate_8c4ab826d6.errors);
				errors = vErrors.length;
			}
		}
		if (data.expiresAt !== void 0) {
			let data3 = data.expiresAt;
			if (typeof data3 !== "string" && data3 !== null) {
				const err8 = {
					instancePath: instancePath + "/expiresAt",
					schemaPath: "#/components/schemas/ExpiresAtInput/type",
					keyword: "type",
					params: { type: schema_925f3d0619.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data3 === "string") {
				if (!formats_2eaf0917e9.validate(data3)) {
					const err9 = {
						instancePath: instancePath + "/expiresAt",
						schemaPath: "#/components/schemas/ExpiresAtInput/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.allowedIps !== void 0) {
			let data4 = data.allowedIps;
			if (Array.isArray(data4)) {
				if (data4.length > 50) {
					const err10 = {
						instancePath: instancePath + "/allowedIps",
						schemaPath: "#/components/schemas/AllowedIps/maxItems",
						keyword: "maxItems",
						params: { limit: 50 },
						message: "must NOT have more than 50 items"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (typeof data5 === "string") {
						if (func_c79b1109d4(data5) > 49) {
							const err11 = {
								instancePath: instancePath + "/allowedIps/" + i0,
								schemaPath: "#/components/schemas/AllowedIps/items/maxLength",
								keyword: "maxLength",
								params: { limit: 49 },
								message: "must NOT have more than 49 characters"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (func_c79b1109d4(data5) < 2) {
							const err12 = {
								instancePath: instancePath + "/allowedIps/" + i0,
								schemaPath: "#/components/schemas/AllowedIps/items/minLength",
								keyword: "minLength",
								params: { limit: 2 },
								message: "must NOT have fewer than 2 characters"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/allowedIps/" + i0,
							schemaPath: "#/components/schemas/AllowedIps/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				let i1 = data4.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data4[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err14 = {
								instancePath: instancePath + "/allowedIps",
								schemaPath: "#/components/schemas/AllowedIps/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/allowedIps",
					schemaPath: "#/components/schemas/AllowedIps/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.rateLimit !== void 0) {
			let data6 = data.rateLimit;
			const _errs22 = errors;
			let valid12 = false;
			const _errs23 = errors;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.limit === void 0) {
					const err16 = {
						instancePath: instancePath + "/rateLimit",
						schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "limit" },
						message: "must have required property 'limit'"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data6.windowSeconds === void 0) {
					const err17 = {
						instancePath: instancePath + "/rateLimit",
						schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "windowSeconds" },
						message: "must have required property 'windowSeconds'"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				for (const key1 in data6) if (!(key1 === "limit" || key1 === "windowSeconds")) {
					const err18 = {
						instancePath: instancePath + "/rateLimit",
						schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data6.limit !== void 0) {
					let data7 = data6.limit;
					if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
						const err19 = {
							instancePath: instancePath + "/rateLimit/limit",
							schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
					if (typeof data7 == "number" && isFinite(data7)) {
						if (data7 > 1e6 || isNaN(data7)) {
							const err20 = {
								instancePath: instancePath + "/rateLimit/limit",
								schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/limit/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e6
								},
								message: "must be <= 1000000"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (data7 < 1 || isNaN(data7)) {
							const err21 = {
								instancePath: instancePath + "/rateLimit/limit",
								schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/limit/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					}
				}
				if (data6.windowSeconds !== void 0) {
					let data8 = data6.windowSeconds;
					if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
						const err22 = {
							instancePath: instancePath + "/rateLimit/windowSeconds",
							schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/windowSeconds/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
					if (typeof data8 == "number" && isFinite(data8)) {
						if (data8 > 86400 || isNaN(data8)) {
							const err23 = {
								instancePath: instancePath + "/rateLimit/windowSeconds",
								schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/windowSeconds/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 86400
								},
								message: "must be <= 86400"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (data8 < 1 || isNaN(data8)) {
							const err24 = {
								instancePath: instancePath + "/rateLimit/windowSeconds",
								schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/windowSeconds/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/rateLimit",
					schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			var _valid0 = _errs23 === errors;
			valid12 = valid12 || _valid0;
			const _errs30 = errors;
			if (data6 !== null) {
				const err26 = {
					instancePath: instancePath + "/rateLimit",
					schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
			var _valid0 = _errs30 === errors;
			valid12 = valid12 || _valid0;
			if (!valid12) {
				const err27 = {
					instancePath: instancePath + "/rateLimit",
					schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			} else {
				errors = _errs22;
				if (vErrors !== null) {
					if (_errs22) vErrors.length = _errs22;
					else vErrors = null;
				}
			}
		}
	} else {
		const err28 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err28];
		else vErrors.push(err28);
		errors++;
	}
	validate_f517465676.errors = vErrors;
	return errors === 0;
}
validate_f517465676.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_ffe823bf19(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_ffe823bf19.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate_f517465676(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate_f517465676.errors : vErrors.concat(validate_f517465676.errors);
		errors = vErrors.length;
	}
	validate_ffe823bf19.errors = vErrors;
	return errors === 0;
}
validate_ffe823bf19.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_2dffde3f32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_2dffde3f32.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "rateLimit")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func_c79b1109d4(data0) > 100) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/components/schemas/ApiKeyName/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func_c79b1109d4(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/components/schemas/ApiKeyName/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern_ba42b46ffd.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/components/schemas/ApiKeyName/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/components/schemas/ApiKeyName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.rateLimit !== void 0) {
			let data1 = data.rateLimit;
			const _errs7 = errors;
			let valid3 = false;
			const _errs8 = errors;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.limit === void 0) {
					const err6 = {
						instancePath: instancePath + "/rateLimit",
						schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "limit" },
						message: "must have required property 'limit'"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data1.windowSeconds === void 0) {
					const err7 = {
						instancePath: instancePath + "/rateLimit",
						schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "windowSeconds" },
						message: "must have required property 'windowSeconds'"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				for (const key1 in data1) if (!(key1 === "limit" || key1 === "windowSeconds")) {
					const err8 = {
						instancePath: instancePath + "/rateLimit",
						schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data1.limit !== void 0) {
					let data2 = data1.limit;
					if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
						const err9 = {
							instancePath: instancePath + "/rateLimit/limit",
							schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 > 1e6 || isNaN(data2)) {
							const err10 = {
								instancePath: instancePath + "/rateLimit/limit",
								schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/limit/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e6
								},
								message: "must be <= 1000000"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data2 < 1 || isNaN(data2)) {
							const err11 = {
								instancePath: instancePath + "/rateLimit/limit",
								schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/limit/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					}
				}
				if (data1.windowSeconds !== void 0) {
					let data3 = data1.windowSeconds;
					if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
						const err12 = {
							instancePath: instancePath + "/rateLimit/windowSeconds",
							schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/windowSeconds/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					if (typeof data3 == "number" && isFinite(data3)) {
						if (data3 > 86400 || isNaN(data3)) {
							const err13 = {
								instancePath: instancePath + "/rateLimit/windowSeconds",
								schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/windowSeconds/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 86400
								},
								message: "must be <= 86400"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data3 < 1 || isNaN(data3)) {
							const err14 = {
								instancePath: instancePath + "/rateLimit/windowSeconds",
								schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/windowSeconds/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/rateLimit",
					schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			var _valid0 = _errs8 === errors;
			valid3 = valid3 || _valid0;
			const _errs15 = errors;
			if (data1 !== null) {
				const err16 = {
					instancePath: instancePath + "/rateLimit",
					schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			var _valid0 = _errs15 === errors;
			valid3 = valid3 || _valid0;
			if (!valid3) {
				const err17 = {
					instancePath: instancePath + "/rateLimit",
					schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			} else {
				errors = _errs7;
				if (vErrors !== null) {
					if (_errs7) vErrors.length = _errs7;
					else vErrors = null;
				}
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate_2dffde3f32.errors = vErrors;
	return errors === 0;
}
validate_2dffde3f32.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_4eb885c891(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_4eb885c891.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate_2dffde3f32(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate_2dffde3f32.errors : vErrors.concat(validate_2dffde3f32.errors);
		errors = vErrors.length;
	}
	validate_4eb885c891.errors = vErrors;
	return errors === 0;
}
validate_4eb885c891.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_2e3b6ce58c = {
	"type": ["string", "null"],
	"pattern": "^per_[0-7][0-9a-hjkmnp-tv-z]{25}$",
	"examples": ["per_01kxrnhawzerjv3tx4yjfryw5c"]
};
const schema_cd1665f0d9 = {
	"type": ["string", "null"],
	"pattern": "^usr_[0-7][0-9a-hjkmnp-tv-z]{25}$",
	"examples": ["usr_01kxrnhawzerjv3tx4yjfryw5c"]
};
const schema_b2547b421e = {
	"type": ["string", "null"],
	"pattern": "^chn_[0-7][0-9a-hjkmnp-tv-z]{25}$",
	"examples": ["chn_01kxrnhawzerjv3tx4yjfryw5c"]
};
const schema_760a1b5492 = {
	"type": "string",
	"enum": [
		"low",
		"normal",
		"high",
		"urgent"
	]
};
function validate_2ad5b94ac5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_2ad5b94ac5.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.subject === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "subject" },
				message: "must have required property 'subject'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "subject" || key0 === "body" || key0 === "status" || key0 === "priority" || key0 === "channelId" || key0 === "assigneeId" || key0 === "personId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.subject !== void 0) {
			let data0 = data.subject;
			if (typeof data0 === "string") {
				if (func_c79b1109d4(data0) > 200) {
					const err2 = {
						instancePath: instancePath + "/subject",
						schemaPath: "#/components/schemas/TicketSubject/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func_c79b1109d4(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/subject",
						schemaPath: "#/components/schemas/TicketSubject/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern_ba42b46ffd.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/subject",
						schemaPath: "#/components/schemas/TicketSubject/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/subject",
					schemaPath: "#/components/schemas/TicketSubject/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.body !== void 0) {
			let data1 = data.body;
			if (typeof data1 === "string") {
				if (func_c79b1109d4(data1) > 2e4) {
					const err6 = {
						instancePath: instancePath + "/body",
						schemaPath: "#/components/schemas/TicketBody/maxLength",
						keyword: "maxLength",
						params: { limit: 2e4 },
						message: "must NOT have more than 20000 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/body",
					schemaPath: "#/components/schemas/TicketBody/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data2 = data.status;
			if (typeof data2 !== "string") {
				const err8 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/components/schemas/TicketStatus/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (!(data2 === "open" || data2 === "pending" || data2 === "closed")) {
				const err9 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/components/schemas/TicketStatus/enum",
					keyword: "enum",
					params: { allowedValues: schema_344fb6c194.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.priority !== void 0) {
			let data3 = data.priority;
			if (typeof data3 !== "string") {
				const err10 = {
					instancePath: instancePath + "/priority",
					schemaPath: "#/components/schemas/TicketPriority/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (!(data3 === "low" || data3 === "normal" || data3 === "high" || data3 === "urgent")) {
				const err11 = {
					instancePath: instancePath + "/priority",
					schemaPath: "#/components/schemas/TicketPriority/enum",
					keyword: "enum",
					params: { allowedValues: schema_760a1b5492.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.channelId !== void 0) {
			let data4 = data.channelId;
			if (typeof data4 !== "string" && data4 !== null) {
				const err12 = {
					instancePath: instancePath + "/channelId",
					schemaPath: "#/components/schemas/TicketChannelId/type",
					keyword: "type",
					params: { type: schema_b2547b421e.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (typeof data4 === "string") {
				if (!pattern_c1fa8f773e.test(data4)) {
					const err13 = {
						instancePath: instancePath + "/channelId",
						schemaPath: "#/components/schemas/TicketChannelId/pattern",
						keyword: "pattern",
						params: { pattern: "^chn_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^chn_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.assigneeId !== void 0) {
			let data5 = data.assigneeId;
			if (typeof data5 !== "string" && data5 !== null) {
				const err14 = {
					instancePath: instancePath + "/assigneeId",
					schemaPath: "#/components/schemas/TicketAssigneeId/type",
					keyword: "type",
					params: { type: schema_cd1665f0d9.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (typeof data5 === "string") {
				if (!pattern_f160fc1e23.test(data5)) {
					const err15 = {
						instancePath: instancePath + "/assigneeId",
						schemaPath: "#/components/schemas/TicketAssigneeId/pattern",
						keyword: "pattern",
						params: { pattern: "^usr_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^usr_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		}
		if (data.personId !== void 0) {
			let data6 = data.personId;
			if (typeof data6 !== "string" && data6 !== null) {
				const err16 = {
					instancePath: instancePath + "/personId",
					schemaPath: "#/components/schemas/TicketPersonId/type",
					keyword: "type",
					params: { type: schema_2e3b6ce58c.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (typeof data6 === "string") {
				if (!pattern_d54ee21464.test(data6)) {
					const err17 = {
						instancePath: instancePath + "/personId",
						schemaPath: "#/components/schemas/TicketPersonId/pattern",
						keyword: "pattern",
						params: { pattern: "^per_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^per_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate_2ad5b94ac5.errors = vErrors;
	return errors === 0;
}
validate_2ad5b94ac5.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_17af1f3eeb(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_17af1f3eeb.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate_2ad5b94ac5(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate_2ad5b94ac5.errors : vErrors.concat(validate_2ad5b94ac5.errors);
		errors = vErrors.length;
	}
	validate_17af1f3eeb.errors = vErrors;
	return errors === 0;
}
validate_17af1f3eeb.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_2a74df9172(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_2a74df9172.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "subject" || key0 === "body" || key0 === "status" || key0 === "priority" || key0 === "channelId" || key0 === "assigneeId" || key0 === "personId")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.subject !== void 0) {
			let data0 = data.subject;
			if (typeof data0 === "string") {
				if (func_c79b1109d4(data0) > 200) {
					const err2 = {
						instancePath: instancePath + "/subject",
						schemaPath: "#/components/schemas/TicketSubject/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func_c79b1109d4(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/subject",
						schemaPath: "#/components/schemas/TicketSubject/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern_ba42b46ffd.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/subject",
						schemaPath: "#/components/schemas/TicketSubject/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/subject",
					schemaPath: "#/components/schemas/TicketSubject/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.body !== void 0) {
			let data1 = data.body;
			if (typeof data1 === "string") {
				if (func_c79b1109d4(data1) > 2e4) {
					const err6 = {
						instancePath: instancePath + "/body",
						schemaPath: "#/components/schemas/TicketBody/maxLength",
						keyword: "maxLength",
						params: { limit: 2e4 },
						message: "must NOT have more than 20000 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/body",
					schemaPath: "#/components/schemas/TicketBody/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data2 = data.status;
			if (typeof data2 !== "string") {
				const err8 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/components/schemas/TicketStatus/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (!(data2 === "open" || data2 === "pending" || data2 === "closed")) {
				const err9 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/components/schemas/TicketStatus/enum",
					keyword: "enum",
					params: { allowedValues: schema_344fb6c194.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.priority !== void 0) {
			let data3 = data.priority;
			if (typeof data3 !== "string") {
				const err10 = {
					instancePath: instancePath + "/priority",
					schemaPath: "#/components/schemas/TicketPriority/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (!(data3 === "low" || data3 === "normal" || data3 === "high" || data3 === "urgent")) {
				const err11 = {
					instancePath: instancePath + "/priority",
					schemaPath: "#/components/schemas/TicketPriority/enum",
					keyword: "enum",
					params: { allowedValues: schema_760a1b5492.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.channelId !== void 0) {
			let data4 = data.channelId;
			if (typeof data4 !== "string" && data4 !== null) {
				const err12 = {
					instancePath: instancePath + "/channelId",
					schemaPath: "#/components/schemas/TicketChannelId/type",
					keyword: "type",
					params: { type: schema_b2547b421e.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (typeof data4 === "string") {
				if (!pattern_c1fa8f773e.test(data4)) {
					const err13 = {
						instancePath: instancePath + "/channelId",
						schemaPath: "#/components/schemas/TicketChannelId/pattern",
						keyword: "pattern",
						params: { pattern: "^chn_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^chn_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.assigneeId !== void 0) {
			let data5 = data.assigneeId;
			if (typeof data5 !== "string" && data5 !== null) {
				const err14 = {
					instancePath: instancePath + "/assigneeId",
					schemaPath: "#/components/schemas/TicketAssigneeId/type",
					keyword: "type",
					params: { type: schema_cd1665f0d9.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (typeof data5 === "string") {
				if (!pattern_f160fc1e23.test(data5)) {
					const err15 = {
						instancePath: instancePath + "/assigneeId",
						schemaPath: "#/components/schemas/TicketAssigneeId/pattern",
						keyword: "pattern",
						params: { pattern: "^usr_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^usr_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		}
		if (data.personId !== void 0) {
			let data6 = data.personId;
			if (typeof data6 !== "string" && data6 !== null) {
				const err16 = {
					instancePath: instancePath + "/personId",
					schemaPath: "#/components/schemas/TicketPersonId/type",
					keyword: "type",
					params: { type: schema_2e3b6ce58c.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (typeof data6 === "string") {
				if (!pattern_d54ee21464.test(data6)) {
					const err17 = {
						instancePath: instancePath + "/personId",
						schemaPath: "#/components/schemas/TicketPersonId/pattern",
						keyword: "pattern",
						params: { pattern: "^per_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^per_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate_2a74df9172.errors = vErrors;
	return errors === 0;
}
validate_2a74df9172.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_0e6f4fff90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_0e6f4fff90.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate_2a74df9172(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate_2a74df9172.errors : vErrors.concat(validate_2a74df9172.errors);
		errors = vErrors.length;
	}
	validate_0e6f4fff90.errors = vErrors;
	return errors === 0;
}
validate_0e6f4fff90.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_a00ef056f2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_a00ef056f2.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 50) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 50 },
				message: "must NOT have more than 50 items"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (func_c79b1109d4(data0) > 50) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/components/schemas/Tag/maxLength",
						keyword: "maxLength",
						params: { limit: 50 },
						message: "must NOT have more than 50 characters"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (func_c79b1109d4(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/components/schemas/Tag/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (!pattern_ba42b46ffd.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/components/schemas/Tag/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/components/schemas/Tag/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		let i1 = data.length;
		let j0;
		if (i1 > 1) {
			outer0: for (; i1--;) for (j0 = i1; j0--;) if (func_7e0016c5a4(data[i1], data[j0])) {
				const err5 = {
					instancePath,
					schemaPath: "#/uniqueItems",
					keyword: "uniqueItems",
					params: {
						i: i1,
						j: j0
					},
					message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
				break outer0;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate_a00ef056f2.errors = vErrors;
	return errors === 0;
}
validate_a00ef056f2.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_6b1acd2319 = {
	"type": ["string", "null"],
	"maxLength": 50,
	"examples": ["+62 21 5550 1234"]
};
const formats_e365a19a7b = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
const schema_c4c533b127 = {
	"type": ["string", "null"],
	"format": "email",
	"maxLength": 254,
	"examples": ["ada@acme.example"]
};
const schema_0abae730aa = {
	"type": ["string", "null"],
	"maxLength": 100,
	"examples": ["Ada"]
};
function validate_1ed3450336(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_1ed3450336.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "firstName" || key0 === "lastName" || key0 === "email" || key0 === "phone" || key0 === "tags" || key0 === "customFields")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.firstName !== void 0) {
			let data0 = data.firstName;
			if (typeof data0 !== "string" && data0 !== null) {
				const err2 = {
					instancePath: instancePath + "/firstName",
					schemaPath: "#/components/schemas/PersonName/type",
					keyword: "type",
					params: { type: schema_0abae730aa.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (typeof data0 === "string") {
				if (func_c79b1109d4(data0) > 100) {
					const err3 = {
						instancePath: instancePath + "/firstName",
						schemaPath: "#/components/schemas/PersonName/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data.lastName !== void 0) {
			let data1 = data.lastName;
			if (typeof data1 !== "string" && data1 !== null) {
				const err4 = {
					instancePath: instancePath + "/lastName",
					schemaPath: "#/components/schemas/PersonName/type",
					keyword: "type",
					params: { type: schema_0abae730aa.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data1 === "string") {
				if (func_c79b1109d4(data1) > 100) {
					const err5 = {
						instancePath: instancePath + "/lastName",
						schemaPath: "#/components/schemas/PersonName/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.email !== void 0) {
			let data2 = data.email;
			if (typeof data2 !== "string" && data2 !== null) {
				const err6 = {
					instancePath: instancePath + "/email",
					schemaPath: "#/components/schemas/PersonEmail/type",
					keyword: "type",
					params: { type: schema_c4c533b127.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data2 === "string") {
				if (func_c79b1109d4(data2) > 254) {
					const err7 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/components/schemas/PersonEmail/maxLength",
						keyword: "maxLength",
						params: { limit: 254 },
						message: "must NOT have more than 254 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (!formats_e365a19a7b.test(data2)) {
					const err8 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/components/schemas/PersonEmail/format",
						keyword: "format",
						params: { format: "email" },
						message: "must match format \"email\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.phone !== void 0) {
			let data3 = data.phone;
			if (typeof data3 !== "string" && data3 !== null) {
				const err9 = {
					instancePath: instancePath + "/phone",
					schemaPath: "#/components/schemas/PersonPhone/type",
					keyword: "type",
					params: { type: schema_6b1acd2319.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (typeof data3 === "string") {
				if (func_c79b1109d4(data3) > 50) {
					const err10 = {
						instancePath: instancePath + "/phone",
						schemaPath: "#/components/schemas/PersonPhone/maxLength",
						keyword: "maxLength",
						params: { limit: 50 },
						message: "must NOT have more than 50 characters"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.tags !== void 0) {
			if (!validate_a00ef056f2(data.tags, {
				instancePath: instancePath + "/tags",
				parentData: data,
				parentDataProperty: "tags",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_a00ef056f2.errors : vErrors.concat(validate_a00ef056f2.errors);
				errors = vErrors.length;
			}
		}
		if (data.customFields !== void 0) {
			let data5 = data.customFields;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (Object.keys(data5).length > 50) {
					const err11 = {
						instancePath: instancePath + "/customFields",
						schemaPath: "#/components/schemas/CustomFieldsInput/maxProperties",
						keyword: "maxProperties",
						params: { limit: 50 },
						message: "must NOT have more than 50 properties"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				for (const key1 in data5) {
					const _errs18 = errors;
					if (typeof key1 === "string") {
						if (func_c79b1109d4(key1) > 50) {
							const err12 = {
								instancePath: instancePath + "/customFields",
								schemaPath: "#/components/schemas/CustomFieldsInput/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 50 },
								message: "must NOT have more than 50 characters",
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (func_c79b1109d4(key1) < 1) {
							const err13 = {
								instancePath: instancePath + "/customFields",
								schemaPath: "#/components/schemas/CustomFieldsInput/propertyNames/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
					if (!(_errs18 === errors)) {
						const err14 = {
							instancePath: instancePath + "/customFields",
							schemaPath: "#/components/schemas/CustomFieldsInput/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							message: "property name must be valid"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				for (const key2 in data5) {
					let data6 = data5[key2];
					const _errs21 = errors;
					let valid8 = false;
					const _errs22 = errors;
					if (typeof data6 === "string") {
						if (func_c79b1109d4(data6) > 1e3) {
							const err15 = {
								instancePath: instancePath + "/customFields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/components/schemas/CustomFieldsInput/additionalProperties/anyOf/0/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								message: "must NOT have more than 1000 characters"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/customFields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/components/schemas/CustomFieldsInput/additionalProperties/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
					var _valid0 = _errs22 === errors;
					valid8 = valid8 || _valid0;
					const _errs24 = errors;
					if (!(typeof data6 == "number" && isFinite(data6))) {
						const err17 = {
							instancePath: instancePath + "/customFields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/components/schemas/CustomFieldsInput/additionalProperties/anyOf/1/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
					var _valid0 = _errs24 === errors;
					valid8 = valid8 || _valid0;
					const _errs26 = errors;
					if (typeof data6 !== "boolean") {
						const err18 = {
							instancePath: instancePath + "/customFields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/components/schemas/CustomFieldsInput/additionalProperties/anyOf/2/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					var _valid0 = _errs26 === errors;
					valid8 = valid8 || _valid0;
					const _errs28 = errors;
					if (data6 !== null) {
						const err19 = {
							instancePath: instancePath + "/customFields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/components/schemas/CustomFieldsInput/additionalProperties/anyOf/3/type",
							keyword: "type",
							params: { type: "null" },
							message: "must be null"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
					var _valid0 = _errs28 === errors;
					valid8 = valid8 || _valid0;
					if (!valid8) {
						const err20 = {
							instancePath: instancePath + "/customFields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/components/schemas/CustomFieldsInput/additionalProperties/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					} else {
						errors = _errs21;
						if (vErrors !== null) {
							if (_errs21) vErrors.length = _errs21;
							else vErrors = null;
						}
					}
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/customFields",
					schemaPath: "#/components/schemas/CustomFieldsInput/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
	}
	validate_1ed3450336.errors = vErrors;
	return errors === 0;
}
validate_1ed3450336.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_ea96f08201(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_ea96f08201.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate_1ed3450336(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate_1ed3450336.errors : vErrors.concat(validate_1ed3450336.errors);
		errors = vErrors.length;
	}
	validate_ea96f08201.errors = vErrors;
	return errors === 0;
}
validate_ea96f08201.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_fbe704c261(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_fbe704c261.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "type" || key0 === "personId" || key0 === "occurredAt" || key0 === "properties")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 === "string") {
				if (func_c79b1109d4(data0) > 100) {
					const err2 = {
						instancePath: instancePath + "/type",
						schemaPath: "#/components/schemas/EventType/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func_c79b1109d4(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/type",
						schemaPath: "#/components/schemas/EventType/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern_ba42b46ffd.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/type",
						schemaPath: "#/components/schemas/EventType/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/components/schemas/EventType/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.personId !== void 0) {
			let data1 = data.personId;
			if (typeof data1 !== "string" && data1 !== null) {
				const err6 = {
					instancePath: instancePath + "/personId",
					schemaPath: "#/components/schemas/EventPersonId/type",
					keyword: "type",
					params: { type: schema_2e3b6ce58c.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data1 === "string") {
				if (!pattern_d54ee21464.test(data1)) {
					const err7 = {
						instancePath: instancePath + "/personId",
						schemaPath: "#/components/schemas/EventPersonId/pattern",
						keyword: "pattern",
						params: { pattern: "^per_[0-7][0-9a-hjkmnp-tv-z]{25}$" },
						message: "must match pattern \"^per_[0-7][0-9a-hjkmnp-tv-z]{25}$\""
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		if (data.occurredAt !== void 0) {
			let data2 = data.occurredAt;
			if (typeof data2 === "string") {
				if (!formats_2eaf0917e9.validate(data2)) {
					const err8 = {
						instancePath: instancePath + "/occurredAt",
						schemaPath: "#/properties/occurredAt/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/occurredAt",
					schemaPath: "#/properties/occurredAt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.properties !== void 0) {
			let data3 = data.properties;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {} else {
				const err10 = {
					instancePath: instancePath + "/properties",
					schemaPath: "#/components/schemas/EventProperties/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate_fbe704c261.errors = vErrors;
	return errors === 0;
}
validate_fbe704c261.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_2d39283fe2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_2d39283fe2.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate_fbe704c261(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate_fbe704c261.errors : vErrors.concat(validate_fbe704c261.errors);
		errors = vErrors.length;
	}
	validate_2d39283fe2.errors = vErrors;
	return errors === 0;
}
validate_2d39283fe2.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_ca74523cca = {
	"type": ["string", "null"],
	"pattern": "^[a-z0-9][a-z0-9_-]{0,49}$",
	"examples": ["refund"]
};
function validate_40976509df(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_40976509df.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.title === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.body === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "body" },
				message: "must have required property 'body'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "title" || key0 === "shortcut" || key0 === "body")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.title !== void 0) {
			let data0 = data.title;
			if (typeof data0 === "string") {
				if (func_c79b1109d4(data0) > 200) {
					const err3 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/components/schemas/CannedReplyTitle/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func_c79b1109d4(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/components/schemas/CannedReplyTitle/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern_ba42b46ffd.test(data0)) {
					const err5 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/components/schemas/CannedReplyTitle/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/components/schemas/CannedReplyTitle/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.shortcut !== void 0) {
			let data1 = data.shortcut;
			if (typeof data1 !== "string" && data1 !== null) {
				const err7 = {
					instancePath: instancePath + "/shortcut",
					schemaPath: "#/components/schemas/CannedReplyShortcut/type",
					keyword: "type",
					params: { type: schema_ca74523cca.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data1 === "string") {
				if (!pattern_60fc6aedbc.test(data1)) {
					const err8 = {
						instancePath: instancePath + "/shortcut",
						schemaPath: "#/components/schemas/CannedReplyShortcut/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9][a-z0-9_-]{0,49}$" },
						message: "must match pattern \"^[a-z0-9][a-z0-9_-]{0,49}$\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.body !== void 0) {
			let data2 = data.body;
			if (typeof data2 === "string") {
				if (func_c79b1109d4(data2) > 2e4) {
					const err9 = {
						instancePath: instancePath + "/body",
						schemaPath: "#/components/schemas/CannedReplyBody/maxLength",
						keyword: "maxLength",
						params: { limit: 2e4 },
						message: "must NOT have more than 20000 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (func_c79b1109d4(data2) < 1) {
					const err10 = {
						instancePath: instancePath + "/body",
						schemaPath: "#/components/schemas/CannedReplyBody/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (!pattern_ba42b46ffd.test(data2)) {
					const err11 = {
						instancePath: instancePath + "/body",
						schemaPath: "#/components/schemas/CannedReplyBody/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/body",
					schemaPath: "#/components/schemas/CannedReplyBody/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate_40976509df.errors = vErrors;
	return errors === 0;
}
validate_40976509df.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_270b202010(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_270b202010.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate_40976509df(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate_40976509df.errors : vErrors.concat(validate_40976509df.errors);
		errors = vErrors.length;
	}
	validate_270b202010.errors = vErrors;
	return errors === 0;
}
validate_270b202010.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_60715861d8(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_60715861d8.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "title" || key0 === "shortcut" || key0 === "body")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.title !== void 0) {
			let data0 = data.title;
			if (typeof data0 === "string") {
				if (func_c79b1109d4(data0) > 200) {
					const err2 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/components/schemas/CannedReplyTitle/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func_c79b1109d4(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/components/schemas/CannedReplyTitle/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern_ba42b46ffd.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/components/schemas/CannedReplyTitle/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/components/schemas/CannedReplyTitle/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.shortcut !== void 0) {
			let data1 = data.shortcut;
			if (typeof data1 !== "string" && data1 !== null) {
				const err6 = {
					instancePath: instancePath + "/shortcut",
					schemaPath: "#/components/schemas/CannedReplyShortcut/type",
					keyword: "type",
					params: { type: schema_ca74523cca.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data1 === "string") {
				if (!pattern_60fc6aedbc.test(data1)) {
					const err7 = {
						instancePath: instancePath + "/shortcut",
						schemaPath: "#/components/schemas/CannedReplyShortcut/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9][a-z0-9_-]{0,49}$" },
						message: "must match pattern \"^[a-z0-9][a-z0-9_-]{0,49}$\""
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		if (data.body !== void 0) {
			let data2 = data.body;
			if (typeof data2 === "string") {
				if (func_c79b1109d4(data2) > 2e4) {
					const err8 = {
						instancePath: instancePath + "/body",
						schemaPath: "#/components/schemas/CannedReplyBody/maxLength",
						keyword: "maxLength",
						params: { limit: 2e4 },
						message: "must NOT have more than 20000 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (func_c79b1109d4(data2) < 1) {
					const err9 = {
						instancePath: instancePath + "/body",
						schemaPath: "#/components/schemas/CannedReplyBody/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (!pattern_ba42b46ffd.test(data2)) {
					const err10 = {
						instancePath: instancePath + "/body",
						schemaPath: "#/components/schemas/CannedReplyBody/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/body",
					schemaPath: "#/components/schemas/CannedReplyBody/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate_60715861d8.errors = vErrors;
	return errors === 0;
}
validate_60715861d8.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_5c155fbc87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_5c155fbc87.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate_60715861d8(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate_60715861d8.errors : vErrors.concat(validate_60715861d8.errors);
		errors = vErrors.length;
	}
	validate_5c155fbc87.errors = vErrors;
	return errors === 0;
}
validate_5c155fbc87.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_28270a692c(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_28270a692c.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.type === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "type")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func_c79b1109d4(data0) > 100) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/components/schemas/ChannelName/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func_c79b1109d4(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/components/schemas/ChannelName/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern_ba42b46ffd.test(data0)) {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/components/schemas/ChannelName/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/components/schemas/ChannelName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.type !== void 0) {
			let data1 = data.type;
			if (typeof data1 !== "string") {
				const err7 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/components/schemas/ChannelType/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (!(data1 === "email" || data1 === "chat" || data1 === "form" || data1 === "phone" || data1 === "sms" || data1 === "whatsapp" || data1 === "telegram" || data1 === "instagram" || data1 === "messenger" || data1 === "other")) {
				const err8 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/components/schemas/ChannelType/enum",
					keyword: "enum",
					params: { allowedValues: schema_30b8100bb8.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate_28270a692c.errors = vErrors;
	return errors === 0;
}
validate_28270a692c.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_309e52b707(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_309e52b707.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate_28270a692c(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate_28270a692c.errors : vErrors.concat(validate_28270a692c.errors);
		errors = vErrors.length;
	}
	validate_309e52b707.errors = vErrors;
	return errors === 0;
}
validate_309e52b707.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_7fc2787963(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_7fc2787963.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func_c79b1109d4(data0) > 100) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/components/schemas/ChannelName/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func_c79b1109d4(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/components/schemas/ChannelName/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern_ba42b46ffd.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/components/schemas/ChannelName/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/components/schemas/ChannelName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate_7fc2787963.errors = vErrors;
	return errors === 0;
}
validate_7fc2787963.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_0b9e6e9356(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_0b9e6e9356.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate_7fc2787963(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate_7fc2787963.errors : vErrors.concat(validate_7fc2787963.errors);
		errors = vErrors.length;
	}
	validate_0b9e6e9356.errors = vErrors;
	return errors === 0;
}
validate_0b9e6e9356.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_5c552e3cf7(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_5c552e3cf7.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "gracePeriodSeconds")) {
			const err0 = {
				instancePath,
				schemaPath: "contract#/components/schemas/RotationRequest/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.gracePeriodSeconds !== void 0) {
			let data0 = data.gracePeriodSeconds;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err1 = {
					instancePath: instancePath + "/gracePeriodSeconds",
					schemaPath: "contract#/components/schemas/RotationRequest/properties/gracePeriodSeconds/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 2592e3 || isNaN(data0)) {
					const err2 = {
						instancePath: instancePath + "/gracePeriodSeconds",
						schemaPath: "contract#/components/schemas/RotationRequest/properties/gracePeriodSeconds/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2592e3
						},
						message: "must be <= 2592000"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					const err3 = {
						instancePath: instancePath + "/gracePeriodSeconds",
						schemaPath: "contract#/components/schemas/RotationRequest/properties/gracePeriodSeconds/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "contract#/components/schemas/RotationRequest/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate_5c552e3cf7.errors = vErrors;
	return errors === 0;
}
validate_5c552e3cf7.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_d8a5c1ce6f(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_d8a5c1ce6f.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.key === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "key" },
				message: "must have required property 'key'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "key" || key0 === "permissions" || key0 === "environment" || key0 === "ip")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.key !== void 0) {
			let data0 = data.key;
			if (typeof data0 === "string") {
				if (func_c79b1109d4(data0) > 512) {
					const err2 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/properties/key/maxLength",
						keyword: "maxLength",
						params: { limit: 512 },
						message: "must NOT have more than 512 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func_c79b1109d4(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/properties/key/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/properties/key/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.permissions !== void 0) {
			if (!validate_8c4ab826d6(data.permissions, {
				instancePath: instancePath + "/permissions",
				parentData: data,
				parentDataProperty: "permissions",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_8c4ab826d6.errors : vErrors.concat(validate_8c4ab826d6.errors);
				errors = vErrors.length;
			}
		}
		if (data.environment !== void 0) {
			let data2 = data.environment;
			if (typeof data2 !== "string") {
				const err5 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/components/schemas/Environment/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (!(data2 === "live" || data2 === "test")) {
				const err6 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/components/schemas/Environment/enum",
					keyword: "enum",
					params: { allowedValues: schema_146649e306.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.ip !== void 0) {
			let data3 = data.ip;
			if (typeof data3 === "string") {
				if (func_c79b1109d4(data3) > 45) {
					const err7 = {
						instancePath: instancePath + "/ip",
						schemaPath: "#/properties/ip/maxLength",
						keyword: "maxLength",
						params: { limit: 45 },
						message: "must NOT have more than 45 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (func_c79b1109d4(data3) < 2) {
					const err8 = {
						instancePath: instancePath + "/ip",
						schemaPath: "#/properties/ip/minLength",
						keyword: "minLength",
						params: { limit: 2 },
						message: "must NOT have fewer than 2 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/ip",
					schemaPath: "#/properties/ip/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate_d8a5c1ce6f.errors = vErrors;
	return errors === 0;
}
validate_d8a5c1ce6f.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_d2f185990b(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_d2f185990b.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate_d8a5c1ce6f(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate_d8a5c1ce6f.errors : vErrors.concat(validate_d8a5c1ce6f.errors);
		errors = vErrors.length;
	}
	validate_d2f185990b.errors = vErrors;
	return errors === 0;
}
validate_d2f185990b.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern_d646f9e59d = new RegExp("^[0-9a-f]{64}$", "u");
function validate_9485dd33b5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_9485dd33b5.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.keys === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "keys" },
				message: "must have required property 'keys'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "keys")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.keys !== void 0) {
			let data0 = data.keys;
			if (Array.isArray(data0)) {
				if (data0.length > 1e3) {
					const err2 = {
						instancePath: instancePath + "/keys",
						schemaPath: "#/properties/keys/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 items"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.length < 1) {
					const err3 = {
						instancePath: instancePath + "/keys",
						schemaPath: "#/properties/keys/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.name === void 0) {
							const err4 = {
								instancePath: instancePath + "/keys/" + i0,
								schemaPath: "#/properties/keys/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data1.hash === void 0) {
							const err5 = {
								instancePath: instancePath + "/keys/" + i0,
								schemaPath: "#/properties/keys/items/required",
								keyword: "required",
								params: { missingProperty: "hash" },
								message: "must have required property 'hash'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						for (const key1 in data1) if (!(key1 === "name" || key1 === "hash" || key1 === "keyPrefix" || key1 === "environment" || key1 === "permissions" || key1 === "expiresAt" || key1 === "allowedIps" || key1 === "rateLimit")) {
							const err6 = {
								instancePath: instancePath + "/keys/" + i0,
								schemaPath: "#/properties/keys/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data1.name !== void 0) {
							let data2 = data1.name;
							if (typeof data2 === "string") {
								if (func_c79b1109d4(data2) > 100) {
									const err7 = {
										instancePath: instancePath + "/keys/" + i0 + "/name",
										schemaPath: "#/components/schemas/ApiKeyName/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters"
									};
									if (vErrors === null) vErrors = [err7];
									else vErrors.push(err7);
									errors++;
								}
								if (func_c79b1109d4(data2) < 1) {
									const err8 = {
										instancePath: instancePath + "/keys/" + i0 + "/name",
										schemaPath: "#/components/schemas/ApiKeyName/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
								}
								if (!pattern_ba42b46ffd.test(data2)) {
									const err9 = {
										instancePath: instancePath + "/keys/" + i0 + "/name",
										schemaPath: "#/components/schemas/ApiKeyName/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\""
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								}
							} else {
								const err10 = {
									instancePath: instancePath + "/keys/" + i0 + "/name",
									schemaPath: "#/components/schemas/ApiKeyName/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						if (data1.hash !== void 0) {
							let data3 = data1.hash;
							if (typeof data3 === "string") {
								if (!pattern_d646f9e59d.test(data3)) {
									const err11 = {
										instancePath: instancePath + "/keys/" + i0 + "/hash",
										schemaPath: "#/properties/keys/items/properties/hash/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f]{64}$" },
										message: "must match pattern \"^[0-9a-f]{64}$\""
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
							} else {
								const err12 = {
									instancePath: instancePath + "/keys/" + i0 + "/hash",
									schemaPath: "#/properties/keys/items/properties/hash/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data1.keyPrefix !== void 0) {
							let data4 = data1.keyPrefix;
							if (typeof data4 === "string") {
								if (func_c79b1109d4(data4) > 20) {
									const err13 = {
										instancePath: instancePath + "/keys/" + i0 + "/keyPrefix",
										schemaPath: "#/components/schemas/SecretPrefix/maxLength",
										keyword: "maxLength",
										params: { limit: 20 },
										message: "must NOT have more than 20 characters"
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
							} else {
								const err14 = {
									instancePath: instancePath + "/keys/" + i0 + "/keyPrefix",
									schemaPath: "#/components/schemas/SecretPrefix/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data1.environment !== void 0) {
							let data5 = data1.environment;
							if (typeof data5 !== "string") {
								const err15 = {
									instancePath: instancePath + "/keys/" + i0 + "/environment",
									schemaPath: "#/components/schemas/Environment/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
							if (!(data5 === "live" || data5 === "test")) {
								const err16 = {
									instancePath: instancePath + "/keys/" + i0 + "/environment",
									schemaPath: "#/components/schemas/Environment/enum",
									keyword: "enum",
									params: { allowedValues: schema_146649e306.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
						if (data1.permissions !== void 0) {
							if (!validate_8c4ab826d6(data1.permissions, {
								instancePath: instancePath + "/keys/" + i0 + "/permissions",
								parentData: data1,
								parentDataProperty: "permissions",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate_8c4ab826d6.errors : vErrors.concat(validate_8c4ab826d6.errors);
								errors = vErrors.length;
							}
						}
						if (data1.expiresAt !== void 0) {
							let data7 = data1.expiresAt;
							if (typeof data7 !== "string" && data7 !== null) {
								const err17 = {
									instancePath: instancePath + "/keys/" + i0 + "/expiresAt",
									schemaPath: "#/components/schemas/ExpiresAtInput/type",
									keyword: "type",
									params: { type: schema_925f3d0619.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
							if (typeof data7 === "string") {
								if (!formats_2eaf0917e9.validate(data7)) {
									const err18 = {
										instancePath: instancePath + "/keys/" + i0 + "/expiresAt",
										schemaPath: "#/components/schemas/ExpiresAtInput/format",
										keyword: "format",
										params: { format: "date-time" },
										message: "must match format \"date-time\""
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
							}
						}
						if (data1.allowedIps !== void 0) {
							let data8 = data1.allowedIps;
							if (Array.isArray(data8)) {
								if (data8.length > 50) {
									const err19 = {
										instancePath: instancePath + "/keys/" + i0 + "/allowedIps",
										schemaPath: "#/components/schemas/AllowedIps/maxItems",
										keyword: "maxItems",
										params: { limit: 50 },
										message: "must NOT have more than 50 items"
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
								const len1 = data8.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data9 = data8[i1];
									if (typeof data9 === "string") {
										if (func_c79b1109d4(data9) > 49) {
											const err20 = {
												instancePath: instancePath + "/keys/" + i0 + "/allowedIps/" + i1,
												schemaPath: "#/components/schemas/AllowedIps/items/maxLength",
												keyword: "maxLength",
												params: { limit: 49 },
												message: "must NOT have more than 49 characters"
											};
											if (vErrors === null) vErrors = [err20];
											else vErrors.push(err20);
											errors++;
										}
										if (func_c79b1109d4(data9) < 2) {
											const err21 = {
												instancePath: instancePath + "/keys/" + i0 + "/allowedIps/" + i1,
												schemaPath: "#/components/schemas/AllowedIps/items/minLength",
												keyword: "minLength",
												params: { limit: 2 },
												message: "must NOT have fewer than 2 characters"
											};
											if (vErrors === null) vErrors = [err21];
											else vErrors.push(err21);
											errors++;
										}
									} else {
										const err22 = {
											instancePath: instancePath + "/keys/" + i0 + "/allowedIps/" + i1,
											schemaPath: "#/components/schemas/AllowedIps/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err22];
										else vErrors.push(err22);
										errors++;
									}
								}
								let i2 = data8.length;
								let j0;
								if (i2 > 1) {
									const indices0 = {};
									for (; i2--;) {
										let item0 = data8[i2];
										if (typeof item0 !== "string") continue;
										if (typeof indices0[item0] == "number") {
											j0 = indices0[item0];
											const err23 = {
												instancePath: instancePath + "/keys/" + i0 + "/allowedIps",
												schemaPath: "#/components/schemas/AllowedIps/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i2,
													j: j0
												},
												message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)"
											};
											if (vErrors === null) vErrors = [err23];
											else vErrors.push(err23);
											errors++;
											break;
										}
										indices0[item0] = i2;
									}
								}
							} else {
								const err24 = {
									instancePath: instancePath + "/keys/" + i0 + "/allowedIps",
									schemaPath: "#/components/schemas/AllowedIps/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
						if (data1.rateLimit !== void 0) {
							let data10 = data1.rateLimit;
							const _errs30 = errors;
							let valid14 = false;
							const _errs31 = errors;
							if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
								if (data10.limit === void 0) {
									const err25 = {
										instancePath: instancePath + "/keys/" + i0 + "/rateLimit",
										schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/required",
										keyword: "required",
										params: { missingProperty: "limit" },
										message: "must have required property 'limit'"
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
								if (data10.windowSeconds === void 0) {
									const err26 = {
										instancePath: instancePath + "/keys/" + i0 + "/rateLimit",
										schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/required",
										keyword: "required",
										params: { missingProperty: "windowSeconds" },
										message: "must have required property 'windowSeconds'"
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
								for (const key2 in data10) if (!(key2 === "limit" || key2 === "windowSeconds")) {
									const err27 = {
										instancePath: instancePath + "/keys/" + i0 + "/rateLimit",
										schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err27];
									else vErrors.push(err27);
									errors++;
								}
								if (data10.limit !== void 0) {
									let data11 = data10.limit;
									if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
										const err28 = {
											instancePath: instancePath + "/keys/" + i0 + "/rateLimit/limit",
											schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/limit/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err28];
										else vErrors.push(err28);
										errors++;
									}
									if (typeof data11 == "number" && isFinite(data11)) {
										if (data11 > 1e6 || isNaN(data11)) {
											const err29 = {
												instancePath: instancePath + "/keys/" + i0 + "/rateLimit/limit",
												schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/limit/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1e6
												},
												message: "must be <= 1000000"
											};
											if (vErrors === null) vErrors = [err29];
											else vErrors.push(err29);
											errors++;
										}
										if (data11 < 1 || isNaN(data11)) {
											const err30 = {
												instancePath: instancePath + "/keys/" + i0 + "/rateLimit/limit",
												schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/limit/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err30];
											else vErrors.push(err30);
											errors++;
										}
									}
								}
								if (data10.windowSeconds !== void 0) {
									let data12 = data10.windowSeconds;
									if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
										const err31 = {
											instancePath: instancePath + "/keys/" + i0 + "/rateLimit/windowSeconds",
											schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/windowSeconds/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err31];
										else vErrors.push(err31);
										errors++;
									}
									if (typeof data12 == "number" && isFinite(data12)) {
										if (data12 > 86400 || isNaN(data12)) {
											const err32 = {
												instancePath: instancePath + "/keys/" + i0 + "/rateLimit/windowSeconds",
												schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/windowSeconds/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 86400
												},
												message: "must be <= 86400"
											};
											if (vErrors === null) vErrors = [err32];
											else vErrors.push(err32);
											errors++;
										}
										if (data12 < 1 || isNaN(data12)) {
											const err33 = {
												instancePath: instancePath + "/keys/" + i0 + "/rateLimit/windowSeconds",
												schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/windowSeconds/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err33];
											else vErrors.push(err33);
											errors++;
										}
									}
								}
							} else {
								const err34 = {
									instancePath: instancePath + "/keys/" + i0 + "/rateLimit",
									schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
							var _valid0 = _errs31 === errors;
							valid14 = valid14 || _valid0;
							const _errs38 = errors;
							if (data10 !== null) {
								const err35 = {
									instancePath: instancePath + "/keys/" + i0 + "/rateLimit",
									schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/1/type",
									keyword: "type",
									params: { type: "null" },
									message: "must be null"
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
							var _valid0 = _errs38 === errors;
							valid14 = valid14 || _valid0;
							if (!valid14) {
								const err36 = {
									instancePath: instancePath + "/keys/" + i0 + "/rateLimit",
									schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							} else {
								errors = _errs30;
								if (vErrors !== null) {
									if (_errs30) vErrors.length = _errs30;
									else vErrors = null;
								}
							}
						}
					} else {
						const err37 = {
							instancePath: instancePath + "/keys/" + i0,
							schemaPath: "#/properties/keys/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/keys",
					schemaPath: "#/properties/keys/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
	} else {
		const err39 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err39];
		else vErrors.push(err39);
		errors++;
	}
	validate_9485dd33b5.errors = vErrors;
	return errors === 0;
}
validate_9485dd33b5.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_486f057ab7(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_486f057ab7.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate_9485dd33b5(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate_9485dd33b5.errors : vErrors.concat(validate_9485dd33b5.errors);
		errors = vErrors.length;
	}
	validate_486f057ab7.errors = vErrors;
	return errors === 0;
}
validate_486f057ab7.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_1df999d5c6 = {
	"type": "string",
	"enum": ["API_KEY", "BEARER_TOKEN"]
};
function validate_fe96fa96de(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_fe96fa96de.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.authType === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "authType" },
				message: "must have required property 'authType'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "authType" || key0 === "environment" || key0 === "permissions" || key0 === "expiresAt" || key0 === "allowedIps" || key0 === "rateLimit")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func_c79b1109d4(data0) > 100) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/components/schemas/ApiClientName/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func_c79b1109d4(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/components/schemas/ApiClientName/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern_ba42b46ffd.test(data0)) {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/components/schemas/ApiClientName/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/components/schemas/ApiClientName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.authType !== void 0) {
			let data1 = data.authType;
			if (typeof data1 !== "string") {
				const err7 = {
					instancePath: instancePath + "/authType",
					schemaPath: "#/components/schemas/AuthType/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (!(data1 === "API_KEY" || data1 === "BEARER_TOKEN")) {
				const err8 = {
					instancePath: instancePath + "/authType",
					schemaPath: "#/components/schemas/AuthType/enum",
					keyword: "enum",
					params: { allowedValues: schema_1df999d5c6.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.environment !== void 0) {
			let data2 = data.environment;
			if (typeof data2 !== "string") {
				const err9 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/components/schemas/Environment/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (!(data2 === "live" || data2 === "test")) {
				const err10 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/components/schemas/Environment/enum",
					keyword: "enum",
					params: { allowedValues: schema_146649e306.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.permissions !== void 0) {
			if (!validate_8c4ab826d6(data.permissions, {
				instancePath: instancePath + "/permissions",
				parentData: data,
				parentDataProperty: "permissions",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_8c4ab826d6.errors : vErrors.concat(validate_8c4ab826d6.errors);
				errors = vErrors.length;
			}
		}
		if (data.expiresAt !== void 0) {
			let data4 = data.expiresAt;
			if (typeof data4 !== "string" && data4 !== null) {
				const err11 = {
					instancePath: instancePath + "/expiresAt",
					schemaPath: "#/components/schemas/ExpiresAtInput/type",
					keyword: "type",
					params: { type: schema_925f3d0619.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data4 === "string") {
				if (!formats_2eaf0917e9.validate(data4)) {
					const err12 = {
						instancePath: instancePath + "/expiresAt",
						schemaPath: "#/components/schemas/ExpiresAtInput/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.allowedIps !== void 0) {
			let data5 = data.allowedIps;
			if (Array.isArray(data5)) {
				if (data5.length > 50) {
					const err13 = {
						instancePath: instancePath + "/allowedIps",
						schemaPath: "#/components/schemas/AllowedIps/maxItems",
						keyword: "maxItems",
						params: { limit: 50 },
						message: "must NOT have more than 50 items"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (typeof data6 === "string") {
						if (func_c79b1109d4(data6) > 49) {
							const err14 = {
								instancePath: instancePath + "/allowedIps/" + i0,
								schemaPath: "#/components/schemas/AllowedIps/items/maxLength",
								keyword: "maxLength",
								params: { limit: 49 },
								message: "must NOT have more than 49 characters"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (func_c79b1109d4(data6) < 2) {
							const err15 = {
								instancePath: instancePath + "/allowedIps/" + i0,
								schemaPath: "#/components/schemas/AllowedIps/items/minLength",
								keyword: "minLength",
								params: { limit: 2 },
								message: "must NOT have fewer than 2 characters"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/allowedIps/" + i0,
							schemaPath: "#/components/schemas/AllowedIps/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				let i1 = data5.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data5[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err17 = {
								instancePath: instancePath + "/allowedIps",
								schemaPath: "#/components/schemas/AllowedIps/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/allowedIps",
					schemaPath: "#/components/schemas/AllowedIps/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.rateLimit !== void 0) {
			let data7 = data.rateLimit;
			const _errs25 = errors;
			let valid13 = false;
			const _errs26 = errors;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.limit === void 0) {
					const err19 = {
						instancePath: instancePath + "/rateLimit",
						schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "limit" },
						message: "must have required property 'limit'"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data7.windowSeconds === void 0) {
					const err20 = {
						instancePath: instancePath + "/rateLimit",
						schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "windowSeconds" },
						message: "must have required property 'windowSeconds'"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				for (const key1 in data7) if (!(key1 === "limit" || key1 === "windowSeconds")) {
					const err21 = {
						instancePath: instancePath + "/rateLimit",
						schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data7.limit !== void 0) {
					let data8 = data7.limit;
					if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
						const err22 = {
							instancePath: instancePath + "/rateLimit/limit",
							schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
					if (typeof data8 == "number" && isFinite(data8)) {
						if (data8 > 1e6 || isNaN(data8)) {
							const err23 = {
								instancePath: instancePath + "/rateLimit/limit",
								schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/limit/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e6
								},
								message: "must be <= 1000000"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (data8 < 1 || isNaN(data8)) {
							const err24 = {
								instancePath: instancePath + "/rateLimit/limit",
								schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/limit/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					}
				}
				if (data7.windowSeconds !== void 0) {
					let data9 = data7.windowSeconds;
					if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
						const err25 = {
							instancePath: instancePath + "/rateLimit/windowSeconds",
							schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/windowSeconds/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
					if (typeof data9 == "number" && isFinite(data9)) {
						if (data9 > 86400 || isNaN(data9)) {
							const err26 = {
								instancePath: instancePath + "/rateLimit/windowSeconds",
								schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/windowSeconds/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 86400
								},
								message: "must be <= 86400"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						if (data9 < 1 || isNaN(data9)) {
							const err27 = {
								instancePath: instancePath + "/rateLimit/windowSeconds",
								schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/windowSeconds/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
					}
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/rateLimit",
					schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
			var _valid0 = _errs26 === errors;
			valid13 = valid13 || _valid0;
			const _errs33 = errors;
			if (data7 !== null) {
				const err29 = {
					instancePath: instancePath + "/rateLimit",
					schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
			var _valid0 = _errs33 === errors;
			valid13 = valid13 || _valid0;
			if (!valid13) {
				const err30 = {
					instancePath: instancePath + "/rateLimit",
					schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			} else {
				errors = _errs25;
				if (vErrors !== null) {
					if (_errs25) vErrors.length = _errs25;
					else vErrors = null;
				}
			}
		}
	} else {
		const err31 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err31];
		else vErrors.push(err31);
		errors++;
	}
	validate_fe96fa96de.errors = vErrors;
	return errors === 0;
}
validate_fe96fa96de.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_20f82cc64d(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_20f82cc64d.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate_fe96fa96de(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate_fe96fa96de.errors : vErrors.concat(validate_fe96fa96de.errors);
		errors = vErrors.length;
	}
	validate_20f82cc64d.errors = vErrors;
	return errors === 0;
}
validate_20f82cc64d.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_b9772cbe93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_b9772cbe93.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "rateLimit")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func_c79b1109d4(data0) > 100) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/components/schemas/ApiClientName/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func_c79b1109d4(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/components/schemas/ApiClientName/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern_ba42b46ffd.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/components/schemas/ApiClientName/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/components/schemas/ApiClientName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.rateLimit !== void 0) {
			let data1 = data.rateLimit;
			const _errs7 = errors;
			let valid3 = false;
			const _errs8 = errors;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.limit === void 0) {
					const err6 = {
						instancePath: instancePath + "/rateLimit",
						schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "limit" },
						message: "must have required property 'limit'"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data1.windowSeconds === void 0) {
					const err7 = {
						instancePath: instancePath + "/rateLimit",
						schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "windowSeconds" },
						message: "must have required property 'windowSeconds'"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				for (const key1 in data1) if (!(key1 === "limit" || key1 === "windowSeconds")) {
					const err8 = {
						instancePath: instancePath + "/rateLimit",
						schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data1.limit !== void 0) {
					let data2 = data1.limit;
					if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
						const err9 = {
							instancePath: instancePath + "/rateLimit/limit",
							schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 > 1e6 || isNaN(data2)) {
							const err10 = {
								instancePath: instancePath + "/rateLimit/limit",
								schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/limit/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e6
								},
								message: "must be <= 1000000"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data2 < 1 || isNaN(data2)) {
							const err11 = {
								instancePath: instancePath + "/rateLimit/limit",
								schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/limit/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					}
				}
				if (data1.windowSeconds !== void 0) {
					let data3 = data1.windowSeconds;
					if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
						const err12 = {
							instancePath: instancePath + "/rateLimit/windowSeconds",
							schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/windowSeconds/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					if (typeof data3 == "number" && isFinite(data3)) {
						if (data3 > 86400 || isNaN(data3)) {
							const err13 = {
								instancePath: instancePath + "/rateLimit/windowSeconds",
								schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/windowSeconds/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 86400
								},
								message: "must be <= 86400"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data3 < 1 || isNaN(data3)) {
							const err14 = {
								instancePath: instancePath + "/rateLimit/windowSeconds",
								schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/properties/windowSeconds/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/rateLimit",
					schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			var _valid0 = _errs8 === errors;
			valid3 = valid3 || _valid0;
			const _errs15 = errors;
			if (data1 !== null) {
				const err16 = {
					instancePath: instancePath + "/rateLimit",
					schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			var _valid0 = _errs15 === errors;
			valid3 = valid3 || _valid0;
			if (!valid3) {
				const err17 = {
					instancePath: instancePath + "/rateLimit",
					schemaPath: "#/components/schemas/OwnRateLimitInput/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			} else {
				errors = _errs7;
				if (vErrors !== null) {
					if (_errs7) vErrors.length = _errs7;
					else vErrors = null;
				}
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate_b9772cbe93.errors = vErrors;
	return errors === 0;
}
validate_b9772cbe93.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_aaa5f8348b(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_aaa5f8348b.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate_b9772cbe93(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate_b9772cbe93.errors : vErrors.concat(validate_b9772cbe93.errors);
		errors = vErrors.length;
	}
	validate_aaa5f8348b.errors = vErrors;
	return errors === 0;
}
validate_aaa5f8348b.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_835b8b527a = {
	"type": "string",
	"enum": [
		"owner",
		"admin",
		"member",
		"viewer"
	]
};
function validate_c0f54931b6(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_c0f54931b6.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.email === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "email" },
				message: "must have required property 'email'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.role === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "role" },
				message: "must have required property 'role'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "email" || key0 === "role")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.email !== void 0) {
			let data0 = data.email;
			if (typeof data0 === "string") {
				if (func_c79b1109d4(data0) > 254) {
					const err3 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/properties/email/maxLength",
						keyword: "maxLength",
						params: { limit: 254 },
						message: "must NOT have more than 254 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!formats_e365a19a7b.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/properties/email/format",
						keyword: "format",
						params: { format: "email" },
						message: "must match format \"email\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/email",
					schemaPath: "#/properties/email/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.role !== void 0) {
			let data1 = data.role;
			if (typeof data1 !== "string") {
				const err6 = {
					instancePath: instancePath + "/role",
					schemaPath: "#/components/schemas/Role/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (!(data1 === "owner" || data1 === "admin" || data1 === "member" || data1 === "viewer")) {
				const err7 = {
					instancePath: instancePath + "/role",
					schemaPath: "#/components/schemas/Role/enum",
					keyword: "enum",
					params: { allowedValues: schema_835b8b527a.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate_c0f54931b6.errors = vErrors;
	return errors === 0;
}
validate_c0f54931b6.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_a9a8f45243(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_a9a8f45243.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate_c0f54931b6(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate_c0f54931b6.errors : vErrors.concat(validate_c0f54931b6.errors);
		errors = vErrors.length;
	}
	validate_a9a8f45243.errors = vErrors;
	return errors === 0;
}
validate_a9a8f45243.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_43e9f53700(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_43e9f53700.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.role === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "role" },
				message: "must have required property 'role'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "role")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.role !== void 0) {
			let data0 = data.role;
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/role",
					schemaPath: "#/components/schemas/Role/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (!(data0 === "owner" || data0 === "admin" || data0 === "member" || data0 === "viewer")) {
				const err3 = {
					instancePath: instancePath + "/role",
					schemaPath: "#/components/schemas/Role/enum",
					keyword: "enum",
					params: { allowedValues: schema_835b8b527a.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate_43e9f53700.errors = vErrors;
	return errors === 0;
}
validate_43e9f53700.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_67845a7776(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_67845a7776.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate_43e9f53700(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate_43e9f53700.errors : vErrors.concat(validate_43e9f53700.errors);
		errors = vErrors.length;
	}
	validate_67845a7776.errors = vErrors;
	return errors === 0;
}
validate_67845a7776.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_167a27f659(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_167a27f659.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 100) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 100 },
				message: "must NOT have more than 100 items"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/components/schemas/WebhookEventType/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (!(data0 === "api_key.created" || data0 === "api_key.imported" || data0 === "api_key.renamed" || data0 === "api_key.rate_limit_changed" || data0 === "api_key.rotated" || data0 === "api_key.rotation_finished" || data0 === "api_key.rotation_aborted" || data0 === "api_key.old_secret_used" || data0 === "api_key.expiring" || data0 === "api_key.revoked" || data0 === "api_key.leaked" || data0 === "api_client.created" || data0 === "api_client.renamed" || data0 === "api_client.rate_limit_changed" || data0 === "api_client.rotated" || data0 === "api_client.rotation_finished" || data0 === "api_client.rotation_aborted" || data0 === "api_client.old_secret_used" || data0 === "api_client.expiring" || data0 === "api_client.deleted" || data0 === "api_client.leaked" || data0 === "personal_key.generated" || data0 === "personal_key.destroyed" || data0 === "personal_key.leaked" || data0 === "access_token.revoked" || data0 === "access_token.leaked" || data0 === "ticket.created" || data0 === "ticket.updated" || data0 === "person.created" || data0 === "person.updated" || data0 === "event.created" || data0 === "canned_reply.created" || data0 === "canned_reply.updated" || data0 === "canned_reply.deleted" || data0 === "channel.created" || data0 === "channel.updated" || data0 === "channel.deleted" || data0 === "webhook.disabled")) {
				const err3 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/components/schemas/WebhookEventType/enum",
					keyword: "enum",
					params: { allowedValues: schema_b9f5367c55.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		let i1 = data.length;
		let j0;
		if (i1 > 1) {
			outer0: for (; i1--;) for (j0 = i1; j0--;) if (func_7e0016c5a4(data[i1], data[j0])) {
				const err4 = {
					instancePath,
					schemaPath: "#/uniqueItems",
					keyword: "uniqueItems",
					params: {
						i: i1,
						j: j0
					},
					message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
				break outer0;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate_167a27f659.errors = vErrors;
	return errors === 0;
}
validate_167a27f659.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const formats_5176bf9d0b = require_formats().fullFormats.uri;
function validate_1b8844446b(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_1b8844446b.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.url === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url" },
				message: "must have required property 'url'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.events === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "events" },
				message: "must have required property 'events'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "url" || key0 === "events" || key0 === "description" || key0 === "enabled")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.url !== void 0) {
			let data0 = data.url;
			if (typeof data0 === "string") {
				if (func_c79b1109d4(data0) > 2e3) {
					const err3 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/components/schemas/WebhookUrl/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						message: "must NOT have more than 2000 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!formats_5176bf9d0b(data0)) {
					const err4 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/components/schemas/WebhookUrl/format",
						keyword: "format",
						params: { format: "uri" },
						message: "must match format \"uri\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/components/schemas/WebhookUrl/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.events !== void 0) {
			if (!validate_167a27f659(data.events, {
				instancePath: instancePath + "/events",
				parentData: data,
				parentDataProperty: "events",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_167a27f659.errors : vErrors.concat(validate_167a27f659.errors);
				errors = vErrors.length;
			}
		}
		if (data.description !== void 0) {
			let data2 = data.description;
			if (typeof data2 === "string") {
				if (func_c79b1109d4(data2) > 200) {
					const err6 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/components/schemas/WebhookDescription/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/components/schemas/WebhookDescription/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.enabled !== void 0) {
			if (typeof data.enabled !== "boolean") {
				const err8 = {
					instancePath: instancePath + "/enabled",
					schemaPath: "#/properties/enabled/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate_1b8844446b.errors = vErrors;
	return errors === 0;
}
validate_1b8844446b.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_b67b890626(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_b67b890626.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate_1b8844446b(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate_1b8844446b.errors : vErrors.concat(validate_1b8844446b.errors);
		errors = vErrors.length;
	}
	validate_b67b890626.errors = vErrors;
	return errors === 0;
}
validate_b67b890626.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_a61d3d1272(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_a61d3d1272.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "url" || key0 === "events" || key0 === "description" || key0 === "enabled")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.url !== void 0) {
			let data0 = data.url;
			if (typeof data0 === "string") {
				if (func_c79b1109d4(data0) > 2e3) {
					const err2 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/components/schemas/WebhookUrl/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						message: "must NOT have more than 2000 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (!formats_5176bf9d0b(data0)) {
					const err3 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/components/schemas/WebhookUrl/format",
						keyword: "format",
						params: { format: "uri" },
						message: "must match format \"uri\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/components/schemas/WebhookUrl/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.events !== void 0) {
			if (!validate_167a27f659(data.events, {
				instancePath: instancePath + "/events",
				parentData: data,
				parentDataProperty: "events",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_167a27f659.errors : vErrors.concat(validate_167a27f659.errors);
				errors = vErrors.length;
			}
		}
		if (data.description !== void 0) {
			let data2 = data.description;
			if (typeof data2 === "string") {
				if (func_c79b1109d4(data2) > 200) {
					const err5 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/components/schemas/WebhookDescription/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/components/schemas/WebhookDescription/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.enabled !== void 0) {
			if (typeof data.enabled !== "boolean") {
				const err7 = {
					instancePath: instancePath + "/enabled",
					schemaPath: "#/properties/enabled/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate_a61d3d1272.errors = vErrors;
	return errors === 0;
}
validate_a61d3d1272.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_8fc88f3f5a(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_8fc88f3f5a.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate_a61d3d1272(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate_a61d3d1272.errors : vErrors.concat(validate_a61d3d1272.errors);
		errors = vErrors.length;
	}
	validate_8fc88f3f5a.errors = vErrors;
	return errors === 0;
}
validate_8fc88f3f5a.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_03d7b18f13(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_03d7b18f13.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.organizationID === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "contract#/components/schemas/SugerAccessTokenRequest/required",
				keyword: "required",
				params: { missingProperty: "organizationID" },
				message: "must have required property 'organizationID'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "contract#/components/schemas/SugerAccessTokenRequest/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.secret === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "contract#/components/schemas/SugerAccessTokenRequest/required",
				keyword: "required",
				params: { missingProperty: "secret" },
				message: "must have required property 'secret'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.organizationID !== void 0) {
			let data0 = data.organizationID;
			if (typeof data0 === "string") {
				if (func_c79b1109d4(data0) > 100) {
					const err3 = {
						instancePath: instancePath + "/organizationID",
						schemaPath: "contract#/components/schemas/SugerAccessTokenRequest/properties/organizationID/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/organizationID",
					schemaPath: "contract#/components/schemas/SugerAccessTokenRequest/properties/organizationID/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.id !== void 0) {
			let data1 = data.id;
			if (typeof data1 === "string") {
				if (func_c79b1109d4(data1) > 100) {
					const err5 = {
						instancePath: instancePath + "/id",
						schemaPath: "contract#/components/schemas/SugerAccessTokenRequest/properties/id/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/id",
					schemaPath: "contract#/components/schemas/SugerAccessTokenRequest/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.secret !== void 0) {
			let data2 = data.secret;
			if (typeof data2 === "string") {
				if (func_c79b1109d4(data2) > 512) {
					const err7 = {
						instancePath: instancePath + "/secret",
						schemaPath: "contract#/components/schemas/SugerAccessTokenRequest/properties/secret/maxLength",
						keyword: "maxLength",
						params: { limit: 512 },
						message: "must NOT have more than 512 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/secret",
					schemaPath: "contract#/components/schemas/SugerAccessTokenRequest/properties/secret/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "contract#/components/schemas/SugerAccessTokenRequest/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate_03d7b18f13.errors = vErrors;
	return errors === 0;
}
validate_03d7b18f13.evaluated = {
	"props": {
		"organizationID": true,
		"id": true,
		"secret": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_fbf5ec1fc2 = {
	"type": "object",
	"minProperties": 1,
	"properties": {
		"firstName": { "$ref": "#/components/schemas/PersonName" },
		"lastName": { "$ref": "#/components/schemas/PersonName" },
		"email": { "anyOf": [{ "$ref": "#/components/schemas/PersonEmail" }, { "const": "" }] },
		"phone": { "allOf": [{ "$ref": "#/components/schemas/PersonPhone" }] },
		"emails": {
			"type": ["array", "null"],
			"items": { "$ref": "#/components/schemas/PartnerEmail" },
			"maxItems": 50
		},
		"phones": {
			"type": ["array", "null"],
			"items": { "$ref": "#/components/schemas/PartnerPhone" },
			"maxItems": 50
		},
		"tags": {
			"type": ["array", "null"],
			"items": { "$ref": "#/components/schemas/Tag" },
			"maxItems": 50
		},
		"customFields": { "anyOf": [{ "$ref": "#/components/schemas/CustomFieldsInput" }, { "type": "null" }] }
	},
	"additionalProperties": true
};
function validate_c97165ba23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_c97165ba23.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.value === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" },
				message: "must have required property 'value'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.value !== void 0) {
			let data0 = data.value;
			if (typeof data0 !== "string" && data0 !== null) {
				const err1 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/components/schemas/PersonPhone/type",
					keyword: "type",
					params: { type: schema_6b1acd2319.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data0 === "string") {
				if (func_c79b1109d4(data0) > 50) {
					const err2 = {
						instancePath: instancePath + "/value",
						schemaPath: "#/components/schemas/PersonPhone/maxLength",
						keyword: "maxLength",
						params: { limit: 50 },
						message: "must NOT have more than 50 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		}
		if (data.isPrimary !== void 0) {
			if (typeof data.isPrimary !== "boolean") {
				const err3 = {
					instancePath: instancePath + "/isPrimary",
					schemaPath: "#/properties/isPrimary/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate_c97165ba23.errors = vErrors;
	return errors === 0;
}
validate_c97165ba23.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_55749b5ae5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_55749b5ae5.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.value === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" },
				message: "must have required property 'value'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.value !== void 0) {
			let data0 = data.value;
			const _errs3 = errors;
			let valid1 = false;
			const _errs4 = errors;
			if (typeof data0 !== "string" && data0 !== null) {
				const err1 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/components/schemas/PersonEmail/type",
					keyword: "type",
					params: { type: schema_c4c533b127.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data0 === "string") {
				if (func_c79b1109d4(data0) > 254) {
					const err2 = {
						instancePath: instancePath + "/value",
						schemaPath: "#/components/schemas/PersonEmail/maxLength",
						keyword: "maxLength",
						params: { limit: 254 },
						message: "must NOT have more than 254 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (!formats_e365a19a7b.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/value",
						schemaPath: "#/components/schemas/PersonEmail/format",
						keyword: "format",
						params: { format: "email" },
						message: "must match format \"email\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
			var _valid0 = _errs4 === errors;
			valid1 = valid1 || _valid0;
			const _errs7 = errors;
			if ("" !== data0) {
				const err4 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/anyOf/1/const",
					keyword: "const",
					params: { allowedValue: "" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			var _valid0 = _errs7 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err5 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			} else {
				errors = _errs3;
				if (vErrors !== null) {
					if (_errs3) vErrors.length = _errs3;
					else vErrors = null;
				}
			}
		}
		if (data.isPrimary !== void 0) {
			if (typeof data.isPrimary !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/isPrimary",
					schemaPath: "#/properties/isPrimary/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate_55749b5ae5.errors = vErrors;
	return errors === 0;
}
validate_55749b5ae5.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_60f0f5f191(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_60f0f5f191.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.firstName !== void 0) {
			let data0 = data.firstName;
			if (typeof data0 !== "string" && data0 !== null) {
				const err1 = {
					instancePath: instancePath + "/firstName",
					schemaPath: "#/components/schemas/PersonName/type",
					keyword: "type",
					params: { type: schema_0abae730aa.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data0 === "string") {
				if (func_c79b1109d4(data0) > 100) {
					const err2 = {
						instancePath: instancePath + "/firstName",
						schemaPath: "#/components/schemas/PersonName/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		}
		if (data.lastName !== void 0) {
			let data1 = data.lastName;
			if (typeof data1 !== "string" && data1 !== null) {
				const err3 = {
					instancePath: instancePath + "/lastName",
					schemaPath: "#/components/schemas/PersonName/type",
					keyword: "type",
					params: { type: schema_0abae730aa.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data1 === "string") {
				if (func_c79b1109d4(data1) > 100) {
					const err4 = {
						instancePath: instancePath + "/lastName",
						schemaPath: "#/components/schemas/PersonName/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.email !== void 0) {
			let data2 = data.email;
			const _errs9 = errors;
			let valid3 = false;
			const _errs10 = errors;
			if (typeof data2 !== "string" && data2 !== null) {
				const err5 = {
					instancePath: instancePath + "/email",
					schemaPath: "#/components/schemas/PersonEmail/type",
					keyword: "type",
					params: { type: schema_c4c533b127.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data2 === "string") {
				if (func_c79b1109d4(data2) > 254) {
					const err6 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/components/schemas/PersonEmail/maxLength",
						keyword: "maxLength",
						params: { limit: 254 },
						message: "must NOT have more than 254 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (!formats_e365a19a7b.test(data2)) {
					const err7 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/components/schemas/PersonEmail/format",
						keyword: "format",
						params: { format: "email" },
						message: "must match format \"email\""
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			var _valid0 = _errs10 === errors;
			valid3 = valid3 || _valid0;
			const _errs13 = errors;
			if ("" !== data2) {
				const err8 = {
					instancePath: instancePath + "/email",
					schemaPath: "#/properties/email/anyOf/1/const",
					keyword: "const",
					params: { allowedValue: "" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			var _valid0 = _errs13 === errors;
			valid3 = valid3 || _valid0;
			if (!valid3) {
				const err9 = {
					instancePath: instancePath + "/email",
					schemaPath: "#/properties/email/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			} else {
				errors = _errs9;
				if (vErrors !== null) {
					if (_errs9) vErrors.length = _errs9;
					else vErrors = null;
				}
			}
		}
		if (data.phone !== void 0) {
			let data3 = data.phone;
			if (typeof data3 !== "string" && data3 !== null) {
				const err10 = {
					instancePath: instancePath + "/phone",
					schemaPath: "#/components/schemas/PersonPhone/type",
					keyword: "type",
					params: { type: schema_6b1acd2319.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data3 === "string") {
				if (func_c79b1109d4(data3) > 50) {
					const err11 = {
						instancePath: instancePath + "/phone",
						schemaPath: "#/components/schemas/PersonPhone/maxLength",
						keyword: "maxLength",
						params: { limit: 50 },
						message: "must NOT have more than 50 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		if (data.emails !== void 0) {
			let data4 = data.emails;
			if (!Array.isArray(data4) && data4 !== null) {
				const err12 = {
					instancePath: instancePath + "/emails",
					schemaPath: "#/properties/emails/type",
					keyword: "type",
					params: { type: schema_fbf5ec1fc2.properties.emails.type },
					message: "must be array,null"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (Array.isArray(data4)) {
				if (data4.length > 50) {
					const err13 = {
						instancePath: instancePath + "/emails",
						schemaPath: "#/properties/emails/maxItems",
						keyword: "maxItems",
						params: { limit: 50 },
						message: "must NOT have more than 50 items"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate_55749b5ae5(data4[i0], {
					instancePath: instancePath + "/emails/" + i0,
					parentData: data4,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate_55749b5ae5.errors : vErrors.concat(validate_55749b5ae5.errors);
					errors = vErrors.length;
				}
			}
		}
		if (data.phones !== void 0) {
			let data6 = data.phones;
			if (!Array.isArray(data6) && data6 !== null) {
				const err14 = {
					instancePath: instancePath + "/phones",
					schemaPath: "#/properties/phones/type",
					keyword: "type",
					params: { type: schema_fbf5ec1fc2.properties.phones.type },
					message: "must be array,null"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (Array.isArray(data6)) {
				if (data6.length > 50) {
					const err15 = {
						instancePath: instancePath + "/phones",
						schemaPath: "#/properties/phones/maxItems",
						keyword: "maxItems",
						params: { limit: 50 },
						message: "must NOT have more than 50 items"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				const len1 = data6.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate_c97165ba23(data6[i1], {
					instancePath: instancePath + "/phones/" + i1,
					parentData: data6,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate_c97165ba23.errors : vErrors.concat(validate_c97165ba23.errors);
					errors = vErrors.length;
				}
			}
		}
		if (data.tags !== void 0) {
			let data8 = data.tags;
			if (!Array.isArray(data8) && data8 !== null) {
				const err16 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: { type: schema_fbf5ec1fc2.properties.tags.type },
					message: "must be array,null"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (Array.isArray(data8)) {
				if (data8.length > 50) {
					const err17 = {
						instancePath: instancePath + "/tags",
						schemaPath: "#/properties/tags/maxItems",
						keyword: "maxItems",
						params: { limit: 50 },
						message: "must NOT have more than 50 items"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				const len2 = data8.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data9 = data8[i2];
					if (typeof data9 === "string") {
						if (func_c79b1109d4(data9) > 50) {
							const err18 = {
								instancePath: instancePath + "/tags/" + i2,
								schemaPath: "#/components/schemas/Tag/maxLength",
								keyword: "maxLength",
								params: { limit: 50 },
								message: "must NOT have more than 50 characters"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (func_c79b1109d4(data9) < 1) {
							const err19 = {
								instancePath: instancePath + "/tags/" + i2,
								schemaPath: "#/components/schemas/Tag/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (!pattern_ba42b46ffd.test(data9)) {
							const err20 = {
								instancePath: instancePath + "/tags/" + i2,
								schemaPath: "#/components/schemas/Tag/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\""
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/tags/" + i2,
							schemaPath: "#/components/schemas/Tag/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
			}
		}
		if (data.customFields !== void 0) {
			let data10 = data.customFields;
			const _errs30 = errors;
			let valid14 = false;
			const _errs31 = errors;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				if (Object.keys(data10).length > 50) {
					const err22 = {
						instancePath: instancePath + "/customFields",
						schemaPath: "#/components/schemas/CustomFieldsInput/maxProperties",
						keyword: "maxProperties",
						params: { limit: 50 },
						message: "must NOT have more than 50 properties"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				for (const key0 in data10) {
					const _errs34 = errors;
					if (typeof key0 === "string") {
						if (func_c79b1109d4(key0) > 50) {
							const err23 = {
								instancePath: instancePath + "/customFields",
								schemaPath: "#/components/schemas/CustomFieldsInput/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 50 },
								message: "must NOT have more than 50 characters",
								propertyName: key0
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (func_c79b1109d4(key0) < 1) {
							const err24 = {
								instancePath: instancePath + "/customFields",
								schemaPath: "#/components/schemas/CustomFieldsInput/propertyNames/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								propertyName: key0
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					}
					if (!(_errs34 === errors)) {
						const err25 = {
							instancePath: instancePath + "/customFields",
							schemaPath: "#/components/schemas/CustomFieldsInput/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key0 },
							message: "property name must be valid"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
				for (const key1 in data10) {
					let data11 = data10[key1];
					const _errs37 = errors;
					let valid18 = false;
					const _errs38 = errors;
					if (typeof data11 === "string") {
						if (func_c79b1109d4(data11) > 1e3) {
							const err26 = {
								instancePath: instancePath + "/customFields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/components/schemas/CustomFieldsInput/additionalProperties/anyOf/0/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								message: "must NOT have more than 1000 characters"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					} else {
						const err27 = {
							instancePath: instancePath + "/customFields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/components/schemas/CustomFieldsInput/additionalProperties/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
					var _valid2 = _errs38 === errors;
					valid18 = valid18 || _valid2;
					const _errs40 = errors;
					if (!(typeof data11 == "number" && isFinite(data11))) {
						const err28 = {
							instancePath: instancePath + "/customFields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/components/schemas/CustomFieldsInput/additionalProperties/anyOf/1/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
					var _valid2 = _errs40 === errors;
					valid18 = valid18 || _valid2;
					const _errs42 = errors;
					if (typeof data11 !== "boolean") {
						const err29 = {
							instancePath: instancePath + "/customFields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/components/schemas/CustomFieldsInput/additionalProperties/anyOf/2/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
					var _valid2 = _errs42 === errors;
					valid18 = valid18 || _valid2;
					const _errs44 = errors;
					if (data11 !== null) {
						const err30 = {
							instancePath: instancePath + "/customFields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/components/schemas/CustomFieldsInput/additionalProperties/anyOf/3/type",
							keyword: "type",
							params: { type: "null" },
							message: "must be null"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
					var _valid2 = _errs44 === errors;
					valid18 = valid18 || _valid2;
					if (!valid18) {
						const err31 = {
							instancePath: instancePath + "/customFields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/components/schemas/CustomFieldsInput/additionalProperties/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					} else {
						errors = _errs37;
						if (vErrors !== null) {
							if (_errs37) vErrors.length = _errs37;
							else vErrors = null;
						}
					}
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/customFields",
					schemaPath: "#/components/schemas/CustomFieldsInput/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
			var _valid1 = _errs31 === errors;
			valid14 = valid14 || _valid1;
			const _errs46 = errors;
			if (data10 !== null) {
				const err33 = {
					instancePath: instancePath + "/customFields",
					schemaPath: "#/properties/customFields/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
			var _valid1 = _errs46 === errors;
			valid14 = valid14 || _valid1;
			if (!valid14) {
				const err34 = {
					instancePath: instancePath + "/customFields",
					schemaPath: "#/properties/customFields/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			} else {
				errors = _errs30;
				if (vErrors !== null) {
					if (_errs30) vErrors.length = _errs30;
					else vErrors = null;
				}
			}
		}
	} else {
		const err35 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err35];
		else vErrors.push(err35);
		errors++;
	}
	validate_60f0f5f191.errors = vErrors;
	return errors === 0;
}
validate_60f0f5f191.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_134b0e2d18(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_134b0e2d18.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate_60f0f5f191(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate_60f0f5f191.errors : vErrors.concat(validate_60f0f5f191.errors);
		errors = vErrors.length;
	}
	validate_134b0e2d18.errors = vErrors;
	return errors === 0;
}
validate_134b0e2d18.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_5afceecb40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_5afceecb40.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 === "string") {
				if (func_c79b1109d4(data0) > 100) {
					const err1 = {
						instancePath: instancePath + "/type",
						schemaPath: "#/components/schemas/EventType/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (func_c79b1109d4(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/type",
						schemaPath: "#/components/schemas/EventType/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (!pattern_ba42b46ffd.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/type",
						schemaPath: "#/components/schemas/EventType/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/components/schemas/EventType/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.personId !== void 0) {
			let data1 = data.personId;
			const _errs6 = errors;
			let valid2 = false;
			const _errs7 = errors;
			if (typeof data1 === "string") {
				if (func_c79b1109d4(data1) > 200) {
					const err5 = {
						instancePath: instancePath + "/personId",
						schemaPath: "#/components/schemas/PartnerPersonId/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func_c79b1109d4(data1) < 1) {
					const err6 = {
						instancePath: instancePath + "/personId",
						schemaPath: "#/components/schemas/PartnerPersonId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/personId",
					schemaPath: "#/components/schemas/PartnerPersonId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			var _valid0 = _errs7 === errors;
			valid2 = valid2 || _valid0;
			const _errs10 = errors;
			if (data1 !== null) {
				const err8 = {
					instancePath: instancePath + "/personId",
					schemaPath: "#/properties/personId/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			valid2 = valid2 || _valid0;
			if (!valid2) {
				const err9 = {
					instancePath: instancePath + "/personId",
					schemaPath: "#/properties/personId/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			} else {
				errors = _errs6;
				if (vErrors !== null) {
					if (_errs6) vErrors.length = _errs6;
					else vErrors = null;
				}
			}
		}
		if (data.occurredAt !== void 0) {
			let data2 = data.occurredAt;
			if (typeof data2 === "string") {
				if (!formats_2eaf0917e9.validate(data2)) {
					const err10 = {
						instancePath: instancePath + "/occurredAt",
						schemaPath: "#/properties/occurredAt/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/occurredAt",
					schemaPath: "#/properties/occurredAt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.properties !== void 0) {
			let data3 = data.properties;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {} else {
				const err12 = {
					instancePath: instancePath + "/properties",
					schemaPath: "#/components/schemas/EventProperties/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate_5afceecb40.errors = vErrors;
	return errors === 0;
}
validate_5afceecb40.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_8c779650d9(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_8c779650d9.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate_5afceecb40(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate_5afceecb40.errors : vErrors.concat(validate_5afceecb40.errors);
		errors = vErrors.length;
	}
	validate_8c779650d9.errors = vErrors;
	return errors === 0;
}
validate_8c779650d9.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_dd2b73066e(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_dd2b73066e.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.secret === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "contract#/components/schemas/LeakReport/required",
				keyword: "required",
				params: { missingProperty: "secret" },
				message: "must have required property 'secret'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "secret" || key0 === "url")) {
			const err1 = {
				instancePath,
				schemaPath: "contract#/components/schemas/LeakReport/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.secret !== void 0) {
			let data0 = data.secret;
			if (typeof data0 === "string") {
				if (func_c79b1109d4(data0) > 4096) {
					const err2 = {
						instancePath: instancePath + "/secret",
						schemaPath: "contract#/components/schemas/LeakReport/properties/secret/maxLength",
						keyword: "maxLength",
						params: { limit: 4096 },
						message: "must NOT have more than 4096 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func_c79b1109d4(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/secret",
						schemaPath: "contract#/components/schemas/LeakReport/properties/secret/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/secret",
					schemaPath: "contract#/components/schemas/LeakReport/properties/secret/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.url !== void 0) {
			let data1 = data.url;
			if (typeof data1 === "string") {
				if (func_c79b1109d4(data1) > 2e3) {
					const err5 = {
						instancePath: instancePath + "/url",
						schemaPath: "contract#/components/schemas/LeakReport/properties/url/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						message: "must NOT have more than 2000 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/url",
					schemaPath: "contract#/components/schemas/LeakReport/properties/url/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "contract#/components/schemas/LeakReport/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate_dd2b73066e.errors = vErrors;
	return errors === 0;
}
validate_dd2b73066e.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_63d5317216(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_63d5317216.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.grant_type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "grant_type" },
				message: "must have required property 'grant_type'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.grant_type !== void 0) {
			let data0 = data.grant_type;
			if (typeof data0 === "string") {
				if (func_c79b1109d4(data0) > 200) {
					const err1 = {
						instancePath: instancePath + "/grant_type",
						schemaPath: "#/properties/grant_type/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (func_c79b1109d4(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/grant_type",
						schemaPath: "#/properties/grant_type/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/grant_type",
					schemaPath: "#/properties/grant_type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.scope !== void 0) {
			let data1 = data.scope;
			if (typeof data1 === "string") {
				if (func_c79b1109d4(data1) > 2e3) {
					const err4 = {
						instancePath: instancePath + "/scope",
						schemaPath: "#/properties/scope/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						message: "must NOT have more than 2000 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/scope",
					schemaPath: "#/properties/scope/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.client_id !== void 0) {
			let data2 = data.client_id;
			if (typeof data2 === "string") {
				if (func_c79b1109d4(data2) > 100) {
					const err6 = {
						instancePath: instancePath + "/client_id",
						schemaPath: "#/components/schemas/OAuthClientId/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/client_id",
					schemaPath: "#/components/schemas/OAuthClientId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.client_secret !== void 0) {
			let data3 = data.client_secret;
			if (typeof data3 === "string") {
				if (func_c79b1109d4(data3) > 512) {
					const err8 = {
						instancePath: instancePath + "/client_secret",
						schemaPath: "#/components/schemas/OAuthClientSecret/maxLength",
						keyword: "maxLength",
						params: { limit: 512 },
						message: "must NOT have more than 512 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/client_secret",
					schemaPath: "#/components/schemas/OAuthClientSecret/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate_63d5317216.errors = vErrors;
	return errors === 0;
}
validate_63d5317216.evaluated = {
	"props": {
		"grant_type": true,
		"scope": true,
		"client_id": true,
		"client_secret": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_226dfdd1fa(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_226dfdd1fa.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate_63d5317216(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate_63d5317216.errors : vErrors.concat(validate_63d5317216.errors);
		errors = vErrors.length;
	}
	validate_226dfdd1fa.errors = vErrors;
	return errors === 0;
}
validate_226dfdd1fa.evaluated = {
	"props": {
		"grant_type": true,
		"scope": true,
		"client_id": true,
		"client_secret": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_a81fe57a6c(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_a81fe57a6c.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.token === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "token" },
				message: "must have required property 'token'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.token !== void 0) {
			let data0 = data.token;
			if (typeof data0 === "string") {
				if (func_c79b1109d4(data0) > 8192) {
					const err1 = {
						instancePath: instancePath + "/token",
						schemaPath: "#/properties/token/maxLength",
						keyword: "maxLength",
						params: { limit: 8192 },
						message: "must NOT have more than 8192 characters"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (func_c79b1109d4(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/token",
						schemaPath: "#/properties/token/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/token",
					schemaPath: "#/properties/token/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.token_type_hint !== void 0) {
			let data1 = data.token_type_hint;
			if (typeof data1 === "string") {
				if (func_c79b1109d4(data1) > 200) {
					const err4 = {
						instancePath: instancePath + "/token_type_hint",
						schemaPath: "#/properties/token_type_hint/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/token_type_hint",
					schemaPath: "#/properties/token_type_hint/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.client_id !== void 0) {
			let data2 = data.client_id;
			if (typeof data2 === "string") {
				if (func_c79b1109d4(data2) > 100) {
					const err6 = {
						instancePath: instancePath + "/client_id",
						schemaPath: "#/components/schemas/OAuthClientId/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/client_id",
					schemaPath: "#/components/schemas/OAuthClientId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.client_secret !== void 0) {
			let data3 = data.client_secret;
			if (typeof data3 === "string") {
				if (func_c79b1109d4(data3) > 512) {
					const err8 = {
						instancePath: instancePath + "/client_secret",
						schemaPath: "#/components/schemas/OAuthClientSecret/maxLength",
						keyword: "maxLength",
						params: { limit: 512 },
						message: "must NOT have more than 512 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/client_secret",
					schemaPath: "#/components/schemas/OAuthClientSecret/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate_a81fe57a6c.errors = vErrors;
	return errors === 0;
}
validate_a81fe57a6c.evaluated = {
	"props": {
		"token": true,
		"token_type_hint": true,
		"client_id": true,
		"client_secret": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_4b0b08a048(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_4b0b08a048.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate_a81fe57a6c(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate_a81fe57a6c.errors : vErrors.concat(validate_a81fe57a6c.errors);
		errors = vErrors.length;
	}
	validate_4b0b08a048.errors = vErrors;
	return errors === 0;
}
validate_4b0b08a048.evaluated = {
	"props": {
		"token": true,
		"token_type_hint": true,
		"client_id": true,
		"client_secret": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const checks = {
	getMe: {
		query: validate_946587d599,
		header: validate_aec95e181a
	},
	listApiKeys: {
		query: validate_003a7885f4,
		header: validate_aec95e181a
	},
	createApiKey: {
		query: validate_946587d599,
		header: validate_1d1c481c23,
		body: validate_ffe823bf19
	},
	getApiKey: {
		path: validate_9bd7984db5,
		query: validate_946587d599,
		header: validate_aec95e181a
	},
	updateApiKey: {
		path: validate_9bd7984db5,
		query: validate_946587d599,
		header: validate_aec95e181a,
		body: validate_4eb885c891
	},
	revokeApiKey: {
		path: validate_9bd7984db5,
		query: validate_946587d599,
		header: validate_aec95e181a
	},
	listTickets: {
		query: validate_dc715d8177,
		header: validate_aec95e181a
	},
	createTicket: {
		query: validate_946587d599,
		header: validate_1d1c481c23,
		body: validate_17af1f3eeb
	},
	getTicket: {
		path: validate_b3d62619c4,
		query: validate_946587d599,
		header: validate_aec95e181a
	},
	updateTicket: {
		path: validate_b3d62619c4,
		query: validate_946587d599,
		header: validate_aec95e181a,
		body: validate_0e6f4fff90
	},
	listPeople: {
		query: validate_35fdbeca9f,
		header: validate_aec95e181a
	},
	createPerson: {
		query: validate_946587d599,
		header: validate_1d1c481c23,
		body: validate_ea96f08201
	},
	getPerson: {
		path: validate_80db90f204,
		query: validate_946587d599,
		header: validate_aec95e181a
	},
	updatePerson: {
		path: validate_80db90f204,
		query: validate_946587d599,
		header: validate_aec95e181a,
		body: validate_ea96f08201
	},
	listEvents: {
		query: validate_d8498b775a,
		header: validate_aec95e181a
	},
	createEvent: {
		query: validate_946587d599,
		header: validate_1d1c481c23,
		body: validate_2d39283fe2
	},
	getEvent: {
		path: validate_023701a2e8,
		query: validate_946587d599,
		header: validate_aec95e181a
	},
	listCannedReplies: {
		query: validate_c20544a38c,
		header: validate_aec95e181a
	},
	createCannedReply: {
		query: validate_946587d599,
		header: validate_1d1c481c23,
		body: validate_270b202010
	},
	getCannedReply: {
		path: validate_1d6111227e,
		query: validate_946587d599,
		header: validate_aec95e181a
	},
	updateCannedReply: {
		path: validate_1d6111227e,
		query: validate_946587d599,
		header: validate_aec95e181a,
		body: validate_5c155fbc87
	},
	deleteCannedReply: {
		path: validate_1d6111227e,
		query: validate_946587d599,
		header: validate_aec95e181a
	},
	listChannels: {
		query: validate_41b0f36077,
		header: validate_aec95e181a
	},
	createChannel: {
		query: validate_946587d599,
		header: validate_1d1c481c23,
		body: validate_309e52b707
	},
	getChannel: {
		path: validate_e5e3f49b43,
		query: validate_946587d599,
		header: validate_aec95e181a
	},
	updateChannel: {
		path: validate_e5e3f49b43,
		query: validate_946587d599,
		header: validate_aec95e181a,
		body: validate_0b9e6e9356
	},
	deleteChannel: {
		path: validate_e5e3f49b43,
		query: validate_946587d599,
		header: validate_aec95e181a
	},
	rotateApiKey: {
		path: validate_9bd7984db5,
		query: validate_946587d599,
		header: validate_1d1c481c23,
		body: validate_5c552e3cf7
	},
	finishApiKeyRotation: {
		path: validate_9bd7984db5,
		query: validate_946587d599,
		header: validate_1d1c481c23
	},
	abortApiKeyRotation: {
		path: validate_9bd7984db5,
		query: validate_946587d599,
		header: validate_1d1c481c23
	},
	verifyApiKey: {
		query: validate_946587d599,
		header: validate_aec95e181a,
		body: validate_d2f185990b
	},
	importApiKeys: {
		query: validate_946587d599,
		header: validate_1d1c481c23,
		body: validate_486f057ab7
	},
	listApiClients: {
		query: validate_003a7885f4,
		header: validate_aec95e181a
	},
	createApiClient: {
		query: validate_946587d599,
		header: validate_1d1c481c23,
		body: validate_20f82cc64d
	},
	getApiClient: {
		path: validate_40a8c5019c,
		query: validate_946587d599,
		header: validate_aec95e181a
	},
	updateApiClient: {
		path: validate_40a8c5019c,
		query: validate_946587d599,
		header: validate_aec95e181a,
		body: validate_aaa5f8348b
	},
	deleteApiClient: {
		path: validate_40a8c5019c,
		query: validate_946587d599,
		header: validate_aec95e181a
	},
	rotateApiClient: {
		path: validate_40a8c5019c,
		query: validate_946587d599,
		header: validate_1d1c481c23,
		body: validate_5c552e3cf7
	},
	finishApiClientRotation: {
		path: validate_40a8c5019c,
		query: validate_946587d599,
		header: validate_1d1c481c23
	},
	abortApiClientRotation: {
		path: validate_40a8c5019c,
		query: validate_946587d599,
		header: validate_1d1c481c23
	},
	getPersonalKey: {
		query: validate_946587d599,
		header: validate_aec95e181a
	},
	generatePersonalKey: {
		query: validate_946587d599,
		header: validate_1d1c481c23
	},
	destroyPersonalKey: {
		query: validate_946587d599,
		header: validate_aec95e181a
	},
	getOrganization: {
		query: validate_946587d599,
		header: validate_aec95e181a
	},
	deleteOrganization: {
		query: validate_946587d599,
		header: validate_aec95e181a
	},
	listUsers: {
		query: validate_f3da04cfb2,
		header: validate_aec95e181a
	},
	inviteUser: {
		query: validate_946587d599,
		header: validate_1d1c481c23,
		body: validate_a9a8f45243
	},
	getUser: {
		path: validate_5892f89f35,
		query: validate_946587d599,
		header: validate_aec95e181a
	},
	updateUser: {
		path: validate_5892f89f35,
		query: validate_946587d599,
		header: validate_aec95e181a,
		body: validate_67845a7776
	},
	removeUser: {
		path: validate_5892f89f35,
		query: validate_946587d599,
		header: validate_aec95e181a
	},
	listRoles: {
		query: validate_946587d599,
		header: validate_aec95e181a
	},
	listAuditEvents: {
		query: validate_de5035a85b,
		header: validate_aec95e181a
	},
	listRequests: {
		query: validate_8fa5f80ff1,
		header: validate_aec95e181a
	},
	listUsage: {
		query: validate_02e487f674,
		header: validate_aec95e181a
	},
	listApiKeyUsage: {
		path: validate_9bd7984db5,
		query: validate_94ca9816f3,
		header: validate_aec95e181a
	},
	listApiClientUsage: {
		path: validate_40a8c5019c,
		query: validate_94ca9816f3,
		header: validate_aec95e181a
	},
	getBilling: {
		query: validate_946587d599,
		header: validate_aec95e181a
	},
	listWebhooks: {
		query: validate_f3da04cfb2,
		header: validate_aec95e181a
	},
	createWebhook: {
		query: validate_946587d599,
		header: validate_1d1c481c23,
		body: validate_b67b890626
	},
	getWebhook: {
		path: validate_d823f5586c,
		query: validate_946587d599,
		header: validate_aec95e181a
	},
	updateWebhook: {
		path: validate_d823f5586c,
		query: validate_946587d599,
		header: validate_aec95e181a,
		body: validate_8fc88f3f5a
	},
	deleteWebhook: {
		path: validate_d823f5586c,
		query: validate_946587d599,
		header: validate_aec95e181a
	},
	rotateWebhook: {
		path: validate_d823f5586c,
		query: validate_946587d599,
		header: validate_1d1c481c23,
		body: validate_5c552e3cf7
	},
	listWebhookDeliveries: {
		path: validate_d823f5586c,
		query: validate_352252e496,
		header: validate_aec95e181a
	},
	redeliverWebhook: {
		path: validate_9104032819,
		query: validate_946587d599,
		header: validate_1d1c481c23
	},
	exchangeAccessToken: {
		query: validate_946587d599,
		body: validate_03d7b18f13
	},
	listOrganizationUsers: {
		path: validate_2dda37ae4a,
		query: validate_946587d599,
		header: validate_aec95e181a
	},
	listPartnerPeople: {
		query: validate_35fdbeca9f,
		header: validate_aec95e181a
	},
	createPartnerPerson: {
		query: validate_946587d599,
		header: validate_1d1c481c23,
		body: validate_134b0e2d18
	},
	getPartnerPerson: {
		path: validate_3ced3510e5,
		query: validate_946587d599,
		header: validate_aec95e181a
	},
	updatePartnerPerson: {
		path: validate_3ced3510e5,
		query: validate_946587d599,
		header: validate_aec95e181a,
		body: validate_134b0e2d18
	},
	createPartnerEvent: {
		query: validate_946587d599,
		header: validate_1d1c481c23,
		body: validate_8c779650d9
	},
	revokeLeakedSecret: {
		query: validate_946587d599,
		body: validate_dd2b73066e
	},
	issueOAuthToken: {
		query: validate_946587d599,
		body: validate_226dfdd1fa
	},
	introspectOAuthToken: {
		query: validate_946587d599,
		body: validate_4b0b08a048
	},
	revokeOAuthToken: {
		query: validate_946587d599,
		body: validate_4b0b08a048
	},
	getOAuthMetadata: { query: validate_946587d599 },
	getSigningKeys: { query: validate_946587d599 },
	getHealth: { query: validate_946587d599 },
	getReadiness: { query: validate_946587d599 },
	getMetrics: { query: validate_946587d599 },
	getContractAsJson: { query: validate_946587d599 },
	getContractAsYaml: { query: validate_946587d599 }
};

export { checks };